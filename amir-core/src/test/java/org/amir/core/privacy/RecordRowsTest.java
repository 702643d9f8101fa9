package org.amir.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.store.SampleRecords;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.supervision.PairNote;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("X3")
class RecordRowsTest {
    private static final ImmutableList<PersonId> EVERYBODY =
            IntStream.rangeClosed(1, 9).mapToObj(PersonId::numbered).collect(ImmutableList.toImmutableList());
    private static final PersonId MENTOR = PersonId.numbered(1);
    private static final PersonId MENTEE = PersonId.numbered(2);
    private static final PersonId OTHER_MENTOR = PersonId.numbered(3);
    private static final Pairs PAIRS = Pairs.of(samples(Mentorship.class));

    static Stream<Samples<?, ?>> kinds() {
        return SampleRecords.all();
    }

    private static <T> Stream<T> samples(Class<T> type) {
        return SampleRecords.all()
                .flatMap(samples -> samples.distinct().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Each text in a record. */
    private static <V> ImmutableList<Object> texts(RecordCodec<?, V> codec, V value) {
        List<Object> texts = new ArrayList<>();
        codec.write(
                value,
                (table, cells) -> IntStream.range(0, cells.length)
                        .filter(i -> codec.tables().get(table).columns().get(i).type() == ColumnType.TEXT)
                        .mapToObj(i -> cells[i])
                        .filter(Objects::nonNull)
                        .forEach(texts::add));
        return ImmutableList.copyOf(texts);
    }

    /** All other cells. */
    private static <V> ImmutableList<String> others(RecordCodec<?, V> codec, V value) {
        List<String> others = new ArrayList<>();
        codec.write(
                value,
                (table, cells) -> IntStream.range(0, cells.length)
                        .forEach(i -> others.add(
                                codec.tables().get(table).columns().get(i).type() == ColumnType.TEXT
                                        ? cells[i] == null ? "" : "text"
                                        : String.valueOf(cells[i]))));
        return ImmutableList.copyOf(others);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <K extends Comparable<K>, V> void once_everybody_is_erased_no_text_is_left_and_all_else_is_as_it_was(
            Samples<K, V> samples) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());
        for (V before : samples.distinct()) {
            V after = before;
            for (PersonId person : EVERYBODY) {
                after = RecordRows.of(codec, after, PAIRS)
                        .without(person, FreeText.ERASED)
                        .orElse(after);
            }

            if (RecordRows.of(codec, before, PAIRS).rows().stream()
                    .anyMatch(row -> !row.named().isEmpty())) {
                assertThat(texts(codec, after)).allMatch(FreeText.ERASED::equals);
            } else {
                assertThat(after).isEqualTo(before);
            }
            assertThat(others(codec, after)).isEqualTo(others(codec, before));
            assertThat(RecordRows.of(codec, after, PAIRS).without(MENTOR, FreeText.ERASED))
                    .isEmpty();
        }
    }

    @Test
    void the_samples_have_texts_of_many_kinds_and_only_the_closing_of_a_round_names_nobody() {
        List<String> withTexts = new ArrayList<>();
        List<String> ofNobody = new ArrayList<>();
        kinds().forEach(samples -> note(samples, withTexts, ofNobody));

        assertThat(withTexts)
                .containsExactly(
                        "recruitment-round",
                        "candidacy",
                        "training-session",
                        "training-record",
                        "plan",
                        "mentorship",
                        "diary-entry",
                        "final-assessment",
                        "survey",
                        "group-reflection",
                        "orientation-session",
                        "supervision-meeting",
                        "voice",
                        "warning-reply");
        assertThat(ofNobody).containsExactly("recruitment-round");
    }

    private static <K extends Comparable<K>, V> void note(
            Samples<K, V> samples, List<String> withTexts, List<String> ofNobody) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());
        if (!texts(codec, samples.full()).isEmpty()) {
            withTexts.add(samples.toString());
            if (RecordRows.of(codec, samples.full(), PAIRS).rows().stream()
                    .allMatch(row -> row.named().isEmpty())) {
                ofNobody.add(samples.toString());
            }
        }
    }

    /** The meeting's own words concern all who were there; the note on a pair concerns the pair alone. */
    @Test
    void a_note_on_another_pair_stays() {
        SupervisionMeeting meeting = samples(SupervisionMeeting.class)
                .filter(found -> found.noteOn(RecordId.numbered("m", 1)).isPresent()
                        && found.noteOn(RecordId.numbered("m", 2)).isPresent())
                .findFirst()
                .orElseThrow();

        Optional<SupervisionMeeting> after = RecordRows.of(RecordCodecs.of(SupervisionMeeting.KIND), meeting, PAIRS)
                .without(OTHER_MENTOR, FreeText.ERASED);

        assertThat(after).hasValueSatisfying(less -> {
            assertThat(less.noteOn(RecordId.numbered("m", 1))).isEqualTo(meeting.noteOn(RecordId.numbered("m", 1)));
            assertThat(less.noteOn(RecordId.numbered("m", 2)).flatMap(PairNote::progress))
                    .hasValueSatisfying(text -> assertThat(text.isErased()).isTrue());
            assertThat(less.gathering().moves().get(0).decision().note()).contains(FreeText.of(FreeText.ERASED));
        });
    }

    @Test
    void what_a_mentor_wrote_of_a_pair_concerns_the_mentee_too() {
        assertThat(samples(DiaryEntry.class).filter(entry -> entry.mentorship().equals(RecordId.numbered("m", 1))))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    RecordRows<?> rows = RecordRows.of(RecordCodecs.of(DiaryEntry.KIND), entry, PAIRS);
                    assertThat(rows.isAbout(MENTEE)).isTrue();
                    assertThat(rows.isAbout(MENTOR)).isTrue();
                    assertThat(rows.isAbout(OTHER_MENTOR)).isFalse();
                });
    }
}
