package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.TableShape;

/** The rows of one record, each with the people whom it names. */
final class RecordRows<V> {
    private static final String PERSON = "person";

    private final RecordCodec<?, V> codec;
    private final ImmutableList<Row> rows;

    private RecordRows(RecordCodec<?, V> codec, ImmutableList<Row> rows) {
        this.codec = codec;
        this.rows = rows;
    }

    static <V> RecordRows<V> of(RecordCodec<?, V> codec, V value, Pairs pairs) {
        List<Row> rows = new ArrayList<>();
        codec.write(value, (table, cells) -> {
            TableShape shape = codec.tables().get(table);
            rows.add(new Row(
                    rows.size(),
                    table,
                    cells,
                    parent(shape.parent(), rows),
                    referred(shape, cells, PERSON).map(PersonId::of).collect(toImmutableSet()),
                    referred(shape, cells, Mentorship.KIND.name())
                            .flatMap(pair -> pairs.people(pair).stream())
                            .collect(toImmutableSet())));
        });
        return new RecordRows<>(codec, ImmutableList.copyOf(rows));
    }

    /** The last row so far of the table that a row belongs to. */
    private static Optional<Row> parent(OptionalInt table, List<Row> before) {
        return table.stream()
                .boxed()
                .flatMap(place -> before.stream().filter(row -> row.table() == place))
                .reduce((one, next) -> next);
    }

    private static Stream<String> referred(TableShape shape, Object[] cells, String what) {
        return IntStream.range(0, cells.length)
                .filter(place -> shape.columns()
                        .get(place)
                        .refersTo()
                        .filter(what::equals)
                        .isPresent())
                .mapToObj(place -> cells[place])
                .filter(Objects::nonNull)
                .map(Object::toString);
    }

    /** The main row first, each after the one that it belongs to. */
    ImmutableList<Row> rows() {
        return rows;
    }

    TableShape shape(Row row) {
        return codec.tables().get(row.table());
    }

    /** Whether any row names a person, or a pair of theirs. */
    boolean isAbout(PersonId person) {
        return rows.stream().anyMatch(row -> row.named().contains(person));
    }

    /** Whether a row is a person's: see {@link SubjectExport}. */
    boolean isOf(Row row, PersonId person) {
        if (row.isOfNobody()) {
            return row.parent()
                    .map(parent -> isOf(parent, person))
                    .orElseGet(() ->
                            rows.stream().filter(each -> !each.isOfNobody()).anyMatch(each -> isOf(each, person)));
        }
        return (row.people().isEmpty() ? row.ofPairs() : row.people()).contains(person);
    }

    /** Whether a text in a row concerns a person: see {@link Erasure}. */
    boolean concerns(Row row, PersonId person) {
        return row.nearest().orElseGet(this::everybody).contains(person);
    }

    private ImmutableSet<PersonId> everybody() {
        return rows.stream().flatMap(row -> row.named().stream()).collect(toImmutableSet());
    }

    /**
     * The record without the texts that concern a person; empty if there are none.
     *
     * @param marker what stands in place of each
     */
    Optional<V> without(PersonId person, String marker) {
        ImmutableList<Object[]> before = rows.stream().map(row -> row.cells).collect(toImmutableList());
        ImmutableList<Object[]> after = rows.stream()
                .map(row -> concerns(row, person) ? without(row, marker) : row.cells)
                .collect(toImmutableList());
        return IntStream.range(0, before.size()).allMatch(row -> Arrays.equals(before.get(row), after.get(row)))
                ? Optional.empty()
                : Optional.of(read(after));
    }

    private Object[] without(Row row, String marker) {
        Object[] cells = row.cells.clone();
        ImmutableList<Column> columns = shape(row).columns();
        for (int i = 0; i < cells.length; i++) {
            if (columns.get(i).type() == ColumnType.TEXT && cells[i] != null) {
                cells[i] = marker;
            }
        }
        return cells;
    }

    private V read(ImmutableList<Object[]> cells) {
        IdentityHashMap<Object[], ListMultimap<Integer, Object[]>> children = new IdentityHashMap<>();
        for (Row row : rows) {
            row.parent()
                    .ifPresent(parent -> children.computeIfAbsent(
                                    cells.get(parent.number), of -> ArrayListMultimap.create())
                            .put(row.table(), cells.get(row.number)));
        }
        return codec.read(cells.get(0), (table, parent) -> {
            ListMultimap<Integer, Object[]> of = children.get(parent);
            return of == null ? ImmutableList.of() : of.get(table);
        });
    }

    /** One row. */
    static final class Row {
        private final int number;
        private final int table;
        private final Object[] cells;
        private final Optional<Row> parent;
        private final ImmutableSet<PersonId> people;
        private final ImmutableSet<PersonId> ofPairs;

        /** @param number its place among the rows of the record, from 0 on */
        private Row(
                int number,
                int table,
                Object[] cells,
                Optional<Row> parent,
                ImmutableSet<PersonId> people,
                ImmutableSet<PersonId> ofPairs) {
            this.number = number;
            this.table = table;
            this.cells = cells;
            this.parent = parent;
            this.people = people;
            this.ofPairs = ofPairs;
        }

        int table() {
            return table;
        }

        /** Null where blank. */
        List<Object> cells() {
            return Arrays.asList(cells);
        }

        /** The row that it belongs to. */
        Optional<Row> parent() {
            return parent;
        }

        /** Who stands in its columns for people. */
        ImmutableSet<PersonId> people() {
            return people;
        }

        /** Who is in the pairs that stand in it. */
        ImmutableSet<PersonId> ofPairs() {
            return ofPairs;
        }

        private boolean isOfNobody() {
            return people.isEmpty() && ofPairs.isEmpty();
        }

        /** What stands in a column; empty where it is blank. */
        Optional<String> cell(TableShape shape, String column) {
            return IntStream.range(0, cells.length)
                    .filter(place -> shape.columns().get(place).name().equals(column))
                    .mapToObj(place -> cells[place])
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst();
        }

        ImmutableSet<PersonId> named() {
            return Sets.union(people, ofPairs).immutableCopy();
        }

        /** Whom it names or, if nobody, the nearest of the rows that it belongs to; empty if none names anybody. */
        private Optional<ImmutableSet<PersonId>> nearest() {
            return named().isEmpty() ? parent.flatMap(Row::nearest) : Optional.of(named());
        }
    }
}
