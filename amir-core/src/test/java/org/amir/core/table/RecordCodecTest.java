package org.amir.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.Answer;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.PartnerId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Timeline;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Channel;
import org.amir.core.store.SampleRecords;
import org.amir.core.store.SampleRecords.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of every kind go into rows and come back from them. */
class RecordCodecTest {
    private static final LocalDateTime STAMP = LocalDateTime.of(2025, 3, 30, 2, 30, 59, 123_456_789);

    /** A row of one of a kind's tables. */
    private record Written(int table, List<Object> cells) {}

    static Stream<Samples<?, ?>> samples() {
        return SampleRecords.all();
    }

    private static <V> ImmutableList<Written> rows(RecordCodec<?, V> codec, V value) {
        ImmutableList.Builder<Written> rows = ImmutableList.builder();
        codec.write(value, (table, cells) -> rows.add(new Written(table, Arrays.asList(cells))));
        return rows.build();
    }

    private static <V> V read(RecordCodec<?, V> codec, List<Written> rows) {
        return codec.read(rows.get(0).cells().toArray(), (table, parent) -> {
            int width = codec.tables().get(table).parentKeyWidth();
            return rows.stream()
                    .filter(row -> row.table() == table)
                    .filter(row -> row.cells()
                            .subList(0, width)
                            .equals(Arrays.asList(parent).subList(0, width)))
                    .map(row -> row.cells().toArray())
                    .toList();
        });
    }

    private static <K extends Comparable<K>, V> ImmutableList<V> values(Samples<K, V> samples) {
        return ImmutableList.<V>builder()
                .addAll(samples.distinct())
                .add(samples.sparse())
                .build();
    }

    @Test
    void there_are_samples_of_every_kind() {
        assertThat(SampleRecords.all().map(samples -> samples.kind().name()))
                .containsExactlyInAnyOrderElementsOf(RecordCodecs.all().stream()
                        .map(codec -> codec.kind().name())
                        .toList());
    }

    @Test
    void every_table_has_a_name_of_its_own() {
        assertThat(RecordCodecs.all())
                .flatExtracting(RecordCodec::tables)
                .extracting(TableShape::name)
                .doesNotHaveDuplicates();
        assertThat(RecordCodecs.all()).allSatisfy(codec -> {
            String main = codec.kind().name().replace('-', '_');
            assertThat(codec.tables().get(0).name()).isEqualTo(main);
            assertThat(codec.tables()).allSatisfy(table -> {
                assertThat(table.name()).matches(main + "(_[a-z_]+)?");
                assertThat(table.meaning()).endsWith(".");
                assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
                assertThat(table.key()).isNotEmpty().noneMatch(Column::isNullable);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    <K extends Comparable<K>, V> void a_record_comes_back_from_its_rows(Samples<K, V> samples) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());

        assertThat(values(samples))
                .allSatisfy(value -> assertThat(read(codec, rows(codec, value))).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("samples")
    <K extends Comparable<K>, V> void every_cell_is_what_its_column_says(Samples<K, V> samples) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());
        for (V value : values(samples)) {
            ImmutableList<Written> rows = rows(codec, value);
            assertThat(rows).doesNotHaveDuplicates();
            for (Written row : rows) {
                ImmutableList<Column> columns = codec.tables().get(row.table()).columns();
                assertThat(row.cells()).hasSameSizeAs(columns);
                for (int i = 0; i < columns.size(); i++) {
                    Column column = columns.get(i);
                    Object cell = row.cells().get(i);
                    if (cell == null) {
                        assertThat(column.isNullable()).as(column.name()).isTrue();
                    } else {
                        column.check(cell);
                        assertThat(column.allowed().isEmpty()
                                        || column.allowed()
                                                .containsAll(
                                                        List.of(cell.toString().split(" "))))
                                .as("%s in %s", cell, column.name())
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <K extends Comparable<K>, V> void key_and_owner_stand_where_the_codec_says(Samples<K, V> samples) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());
        TableShape main = codec.tables().get(0);
        for (V value : values(samples)) {
            List<Object> cells = rows(codec, value).get(0).cells();
            assertThat(cells.subList(0, main.keyWidth())).isEqualTo(codec.keyCells(samples.key(value)));
            assertThat(cells.get(main.columns().indexOf(codec.ownerColumn()))).isEqualTo(samples.owner(value));
        }
    }

    /** Otherwise the tests over samples would show nothing of a column. */
    @ParameterizedTest
    @MethodSource("samples")
    <K extends Comparable<K>, V> void the_samples_fill_every_column_and_leave_blank_what_may_be(Samples<K, V> samples) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());
        ImmutableList<Written> rows = values(samples).stream()
                .flatMap(value -> rows(codec, value).stream())
                .collect(toImmutableList());
        Set<String> lacking = new HashSet<>();
        for (int table = 0; table < codec.tables().size(); table++) {
            TableShape shape = codec.tables().get(table);
            int place = table;
            List<List<Object>> cells = rows.stream()
                    .filter(row -> row.table() == place)
                    .map(Written::cells)
                    .toList();
            IntStream.range(0, shape.columns().size()).forEach(i -> {
                Column column = shape.columns().get(i);
                if (cells.stream().allMatch(row -> row.get(i) == null)) {
                    lacking.add(shape.name() + "." + column.name() + " is never filled");
                }
                if (column.isNullable() && cells.stream().noneMatch(row -> row.get(i) == null)) {
                    lacking.add(shape.name() + "." + column.name() + " is never blank");
                }
            });
            boolean severalOfOne = cells.stream()
                            .map(row -> row.subList(0, shape.parentKeyWidth()))
                            .distinct()
                            .count()
                    < cells.size();
            if (shape.parent().isPresent() && !severalOfOne) {
                lacking.add(shape.name() + " never has several rows of one");
            }
        }
        assertThat(ImmutableSet.copyOf(lacking)).isEmpty();
    }

    @Property(tries = 200)
    void any_application_comes_back_from_its_rows(
            @ForAll("profiles") Profile profile, @ForAll("channels") Answer<Channel> channel) {
        Application application = Application.builder()
                .person(PersonId.numbered(1))
                .profile(profile)
                .firstStamp(STAMP)
                .stamp(STAMP)
                .channel(channel)
                .build();

        assertThat(read(RecordCodecs.applications(), rows(RecordCodecs.applications(), application)))
                .isEqualTo(application);
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Profiles.profiles();
    }

    @Provide
    Arbitrary<Answer<Channel>> channels() {
        return Profiles.answers(Arbitraries.of(Channel.class));
    }

    @Test
    void a_programme_comes_back_from_its_rows() {
        Programme settled = Programme.builder()
                .id(ProgrammeId.of("malmo"))
                .country(CountryCode.of("SE"))
                .addHostLanguages(LanguageCode.of("sv"), LanguageCode.of("ar"))
                .partner(PartnerId.of("school"))
                .zone(ZoneId.of("Europe/Stockholm"))
                .timeline(Timeline.handbook(LocalDate.of(2025, 9, 1)))
                .build();
        Programme begun = Programme.of(ProgrammeId.of("lund"), CountryCode.of("SE"), LanguageCode.of("sv"));
        RecordCodec<ProgrammeId, Programme> codec = RecordCodecs.programmes();

        assertThat(ImmutableList.of(settled, begun))
                .allSatisfy(programme ->
                        assertThat(read(codec, rows(codec, programme))).isEqualTo(programme));
    }

    @Test
    void a_broken_rule_says_in_which_row_it_is() {
        RecordCodec<RecordId, ProgrammeRules> codec = RecordCodecs.of(ProgrammeRules.KIND);
        Object[] main = {"r-000001", LocalDate.of(2025, 9, 1)};
        Object[] child = {"r-000001", "no-meeting", 5_000L};

        assertThatExceptionOfType(RecordCodec.UnreadableRowException.class)
                .isThrownBy(() -> codec.read(main, (table, parent) -> ImmutableList.<Object[]>of(child)))
                .withMessageContaining("no-meeting is from 1 to 365 days")
                .satisfies(e -> assertThat(e.table()).isZero())
                .satisfies(e -> assertThat(e.cells()).isSameAs(main));
        child[1] = "no-such-thing";
        assertThatExceptionOfType(RecordCodec.UnreadableRowException.class)
                .isThrownBy(() -> codec.read(main, (table, parent) -> ImmutableList.<Object[]>of(child)))
                .satisfies(e -> assertThat(e.table()).isEqualTo(1))
                .satisfies(e -> assertThat(e.cells()).isSameAs(child));
    }
}
