package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.privacy.Audience;
import org.amir.core.privacy.FieldAccess;
import org.amir.core.privacy.FieldClass;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;

/**
 * Everything that a store holds of a programme, as tables: the programme, the ids of its people, their applications and
 * every record. Who people are is never among it. It is for the team unless {@link #showing} says otherwise; where a column
 * is not for whom it is written, {@code (withheld)} stands in each of its cells. What people wrote in their own words is
 * withheld unless it is asked for as well: then {@code (text)} stands where there is something.
 *
 * <p>{@link RecordImport} brings the tables into a store.
 */
public final class RecordExport {
    private final ProgrammeId programme;
    private final ImmutableSet<FieldClass> seen;
    private final boolean withTexts;

    private RecordExport(ProgrammeId programme, ImmutableSet<FieldClass> seen, boolean withTexts) {
        this.programme = programme;
        this.seen = seen;
        this.withTexts = withTexts;
    }

    public static RecordExport of(ProgrammeId programme) {
        return new RecordExport(programme, FieldAccess.standard().of(Audience.TEAM), false);
    }

    /**
     * The same for whom sees these classes of personal data and no other.
     *
     * @param seen for example {@code FieldAccess.standard().of(Audience.ANALYST)}
     */
    public RecordExport showing(Set<FieldClass> seen) {
        return new RecordExport(programme, ImmutableSet.copyOf(seen), withTexts);
    }

    /**
     * The same with what people wrote in their own words, if it is for somebody who may see it: it may say anything about
     * anybody.
     */
    public RecordExport withTexts() {
        return new RecordExport(programme, seen, true);
    }

    private ImmutableSet<FieldClass> shown() {
        return withTexts
                ? seen
                : seen.stream().filter(each -> each != FieldClass.FREE_TEXT).collect(toImmutableSet());
    }

    /** Every table that an export has, with what stands in it: the order of {@link #tables}. */
    public static ImmutableList<TableShape> shapes() {
        return codecs().flatMap(codec -> codec.tables().stream()).collect(toImmutableList());
    }

    /** The codecs of all tables. */
    static Stream<RecordCodec<?, ?>> codecs() {
        return Stream.concat(
                Stream.of(RecordCodecs.programmes(), RecordCodecs.people(), RecordCodecs.applications()),
                RecordCodecs.all().stream());
    }

    /**
     * The tables by their names; a table's file is named {@code <table>.csv}.
     *
     * @throws IllegalArgumentException if the store has no such programme
     */
    public ImmutableMap<String, Table> tables(UnitOfWork unit) {
        Map<TableShape, List<List<String>>> rows = new LinkedHashMap<>();
        shapes().forEach(table -> rows.put(table, new ArrayList<>()));
        parts(unit)
                .forEach(part -> part.write(
                        shown(),
                        (table, row) -> rows.computeIfAbsent(table, any -> new ArrayList<>())
                                .add(row)));
        return rows.entrySet().stream()
                .collect(toImmutableMap(
                        entry -> entry.getKey().name(),
                        entry -> Table.of(TableCell.header(entry.getKey()), entry.getValue())));
    }

    /**
     * Writes each table to its file in a folder, in the place of one that is there. Needs no more memory for many records
     * than for one.
     *
     * @throws IOException if a file cannot be written; then some may have been
     * @throws IllegalArgumentException if the store has no such programme
     */
    public void write(UnitOfWork unit, Path folder) throws IOException {
        for (Part<?> part : parts(unit).toList()) {
            try (CsvFiles files = CsvFiles.begin(folder, part.codec().tables())) {
                part.write(shown(), files);
                files.complete();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private Stream<Part<?>> parts(UnitOfWork unit) {
        Stream<Part<?>> first = Stream.of(
                new Part<>(
                        RecordCodecs.programmes(),
                        () -> Stream.of(unit.programmes()
                                .find(programme)
                                .orElseThrow(() ->
                                        new IllegalArgumentException("the store has no programme " + programme)))),
                new Part<>(RecordCodecs.people(), () -> unit.people(programme).stream()),
                new Part<>(
                        RecordCodecs.applications(),
                        () -> Stream.of(Role.values())
                                .flatMap(role -> unit.applications(programme).all(role).stream())
                                .map(Versioned::value)));
        return Stream.concat(first, RecordCodecs.all().stream().map(codec -> recordsOf(codec, unit)));
    }

    private <V> Part<V> recordsOf(RecordCodec<?, V> codec, UnitOfWork unit) {
        return new Part<>(codec, () -> values(codec.kind(), unit));
    }

    private <K extends Comparable<K>, V> Stream<V> values(RecordKind<K, V> kind, UnitOfWork unit) {
        return unit.records(programme, kind).all().map(Versioned::value);
    }

    /** What there is of one kind. */
    private record Part<V>(RecordCodec<?, V> codec, Supplier<Stream<V>> values) {
        void write(ImmutableSet<FieldClass> classes, BiConsumer<TableShape, List<String>> rows) {
            ImmutableList<ShownCells> shown = codec.tables().stream()
                    .map(table -> ShownCells.of(table, classes))
                    .collect(toImmutableList());
            try (Stream<V> all = values.get()) {
                all.forEach(value -> codec.write(
                        value,
                        (place, cells) -> rows.accept(
                                codec.tables().get(place), shown.get(place).of(cells))));
            }
        }
    }
}
