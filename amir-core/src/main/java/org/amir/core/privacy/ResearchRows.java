package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.table.Column;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.TableShape;

/**
 * The tables of one kind of record as they are given to research: the rows of which everybody whom they name is in the export,
 * with those that they belong to. Used by one thread.
 */
final class ResearchRows<V> {
    private static final ImmutableList<AgeBand> BANDS = ImmutableList.of(
            AgeBand.between(0, 17),
            AgeBand.between(18, 24),
            AgeBand.between(25, 34),
            AgeBand.between(35, 44),
            AgeBand.from(45));
    private static final String PERSON = "person";
    private static final String FEW = "(few)";
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    private final RecordCodec<?, V> codec;
    private final ProgrammeId programme;
    private final ResearchKey key;
    private final ImmutableSet<PersonId> people;
    private final Pairs pairs;
    private final ImmutableList<ImmutableList<ResearchColumn.Placed>> columns;
    private final List<ImmutableList<Out>> records = new ArrayList<>();

    /**
     * @param people who is in the export
     * @param pairs those in the export
     */
    ResearchRows(
            RecordCodec<?, V> codec,
            ProgrammeId programme,
            ResearchKey key,
            ImmutableSet<FieldClass> seen,
            ImmutableSet<PersonId> people,
            Pairs pairs) {
        this.codec = codec;
        this.programme = programme;
        this.key = key;
        this.people = people;
        this.pairs = pairs;
        this.columns = codec.tables().stream()
                .map(table -> ResearchColumn.of(table, seen))
                .collect(toImmutableList());
    }

    /** Whether records of the kind can name anybody; those that cannot are not of people. */
    static boolean isOfPeople(RecordCodec<?, ?> codec) {
        return codec.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(ResearchRows::isNaming);
    }

    private static boolean isNaming(Column column) {
        return column.refersTo()
                .filter(what -> what.equals(PERSON) || what.equals(Mentorship.KIND.name()))
                .isPresent();
    }

    /**
     * A row that is given.
     *
     * @param key the cells of its key, as they are given
     * @param order by which it comes among those that belong to the same row
     */
    private record Out(RecordRows.Row row, int table, ImmutableList<String> key, String order) {}

    void add(V value) {
        RecordRows<V> rows = RecordRows.of(codec, value, pairs);
        ImmutableList<RecordRows.Row> given = given(rows);
        if (given.stream().noneMatch(row -> cells(row).anyMatch(ResearchRows::isNaming))) {
            return;
        }
        IdentityHashMap<RecordRows.Row, Out> byRow = new IdentityHashMap<>();
        ImmutableList.Builder<Out> record = ImmutableList.builder();
        for (int table = 0; table < columns.size(); table++) {
            int each = table;
            Map<String, Integer> last = new HashMap<>();
            ImmutableList<Out> ordered = given.stream()
                    .filter(row -> row.table() == each)
                    .map(row -> out(row, byRow))
                    .sorted(Comparator.comparing(Out::order))
                    .collect(toImmutableList());
            for (Out unnumbered : ordered) {
                Out out = numbered(unnumbered, last);
                byRow.put(out.row(), out);
                record.add(out);
            }
        }
        records.add(record.build());
    }

    private ImmutableList<RecordRows.Row> given(RecordRows<V> rows) {
        List<RecordRows.Row> given = new ArrayList<>();
        for (RecordRows.Row row : rows.rows()) {
            boolean isUnderGiven =
                    row.parent().map(parent -> isIn(parent, given)).orElse(true);
            if (isUnderGiven && IntStream.range(0, row.cells().size()).allMatch(place -> mayBeGiven(row, place))) {
                given.add(row);
            }
        }
        return ImmutableList.copyOf(given);
    }

    private static boolean isIn(RecordRows.Row row, List<RecordRows.Row> rows) {
        return rows.stream().anyMatch(each -> each == row);
    }

    private Stream<Column> cells(RecordRows.Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(place -> row.cells().get(place) != null)
                .mapToObj(shape(row).columns()::get);
    }

    private TableShape shape(RecordRows.Row row) {
        return codec.tables().get(row.table());
    }

    private boolean mayBeGiven(RecordRows.Row row, int place) {
        Column column = shape(row).columns().get(place);
        return row.cells().get(place) == null
                || !isNaming(column)
                || isOfItsKind(column)
                || isIn(column, row.cells().get(place).toString());
    }

    /** Such as the pair before: a row can be given without it. */
    private boolean isOfItsKind(Column column) {
        return column.isNullable()
                && column.refersTo().filter(codec.kind().name()::equals).isPresent();
    }

    private boolean isIn(Column column, String id) {
        return column.refersTo().filter(PERSON::equals).isPresent()
                ? people.contains(PersonId.of(id))
                : !pairs.people(id).isEmpty();
    }

    private Out out(RecordRows.Row row, IdentityHashMap<RecordRows.Row, Out> before) {
        TableShape shape = shape(row);
        ImmutableList<String> ofParent = row.parent()
                .map(before::get)
                .map(parent -> parent.key().subList(0, shape.parentKeyWidth()))
                .orElse(ImmutableList.of());
        ImmutableList<String> cells = Stream.concat(
                        ofParent.stream(),
                        IntStream.range(ofParent.size(), shape.keyWidth())
                                .mapToObj(place -> written(row, ResearchColumn.ofKey(shape, place))))
                .collect(toImmutableList());
        String order = IntStream.range(shape.parentKeyWidth(), shape.columns().size())
                .filter(place -> isNaming(shape.columns().get(place)))
                .mapToObj(place -> Optional.ofNullable(row.cells().get(place))
                        .map(id -> freshId(shape.columns().get(place), id.toString()))
                        .orElse(""))
                .reduce("", String::concat);
        return new Out(row, row.table(), cells, order);
    }

    /** With the next number among those that belong to the same row, if its table is numbered. */
    private Out numbered(Out out, Map<String, Integer> last) {
        if (!shape(out.row()).isNumbered()) {
            return out;
        }
        ImmutableList<String> parent = out.key().subList(0, out.key().size() - 1);
        int number = last.merge(String.join("\n", parent), 1, Integer::sum);
        ImmutableList<String> key = ImmutableList.<String>builder()
                .addAll(parent)
                .add(Integer.toString(number))
                .build();
        return new Out(out.row(), out.table(), key, out.order());
    }

    private String freshId(Column column, String id) {
        return key.idFor(programme, column.refersTo().orElse(column.name()), id);
    }

    private String written(RecordRows.Row row, ResearchColumn.Placed placed) {
        Object cell = row.cells().get(placed.place());
        return cell == null ? "" : written(row, placed, cell);
    }

    private String written(RecordRows.Row row, ResearchColumn.Placed placed, Object cell) {
        return switch (placed.written().written()) {
            case FRESH_ID ->
                isNaming(placed.column()) && !isIn(placed.column(), cell.toString())
                        ? ""
                        : freshId(placed.column(), cell.toString());
            case MONTH -> YearMonth.from((TemporalAccessor) cell).toString();
            case AGE_BAND -> band((LocalDate) cell, firstDay(row));
            case AS_IT_IS, NUMBER, UNLESS_FEW -> cell instanceof Boolean flag ? flag ? "yes" : "no" : cell.toString();
        };
    }

    private LocalDate firstDay(RecordRows.Row row) {
        ImmutableList<Column> all = shape(row).columns();
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).name().equals("first_stamp"))
                .mapToObj(row.cells()::get)
                .map(LocalDateTime.class::cast)
                .map(LocalDateTime::toLocalDate)
                .findFirst()
                .orElseThrow();
    }

    private static String band(LocalDate born, LocalDate day) {
        int age = Math.max(0, born.until(day).getYears());
        return BANDS.stream()
                .filter(band -> band.contains(age))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** The tables in their order, rows in the order of their ids. */
    ImmutableList<ResearchTable> tables() {
        records.sort(
                Comparator.comparing(record -> String.join("\n", record.get(0).key())));
        return IntStream.range(0, columns.size())
                .filter(table -> !columns.get(table).isEmpty())
                .mapToObj(this::table)
                .collect(toImmutableList());
    }

    private ResearchTable table(int table) {
        ImmutableList<ResearchColumn.Placed> placed = columns.get(table);
        ImmutableList<String> owners = records.stream()
                .flatMap(record ->
                        record.stream().filter(out -> out.table() == table).map(out -> record.get(0)))
                .map(main -> main.key().get(0))
                .collect(toImmutableList());
        List<String[]> rows = new ArrayList<>();
        records.forEach(record ->
                record.stream().filter(out -> out.table() == table).forEach(out -> rows.add(row(out, placed))));
        for (int column = 0; column < placed.size(); column++) {
            if (placed.get(column).written().written() == ResearchColumn.Written.UNLESS_FEW) {
                withholdFew(rows, column, owners);
            }
        }
        return new ResearchTable(
                codec.tables().get(table).name(),
                placed.stream().map(ResearchColumn.Placed::written).collect(toImmutableList()),
                rows.stream().map(ImmutableList::copyOf).collect(toImmutableList()));
    }

    private String[] row(Out out, ImmutableList<ResearchColumn.Placed> placed) {
        return placed.stream()
                .map(column ->
                        column.place() < out.key().size() ? out.key().get(column.place()) : written(out.row(), column))
                .toArray(String[]::new);
    }

    /** @param owners of each row, who or which pair it is of */
    private static void withholdFew(List<String[]> rows, int column, ImmutableList<String> owners) {
        SetMultimap<String, String> byCode = LinkedHashMultimap.create();
        for (int row = 0; row < rows.size(); row++) {
            for (String code : BLANKS.split(rows.get(row)[column])) {
                byCode.put(code, owners.get(row));
            }
        }
        ImmutableList<String> codes = ImmutableList.sortedCopyOf(byCode.keySet());
        int[] sizes = codes.stream().mapToInt(code -> byCode.get(code).size()).toArray();
        ImmutableSet<String> few = SmallGroups.withheld(sizes, ResearchNote.SMALLEST_SHOWN).stream()
                .mapToObj(codes::get)
                .collect(toImmutableSet());
        rows.forEach(row -> row[column] = withoutFew(row[column], few));
    }

    private static String withoutFew(String codes, ImmutableSet<String> few) {
        ImmutableList<String> all = ImmutableList.copyOf(BLANKS.split(codes));
        Stream<String> shown = all.stream().filter(code -> !few.contains(code));
        Stream<String> rest = all.stream().anyMatch(few::contains) ? Stream.of(FEW) : Stream.empty();
        return Stream.concat(shown, rest)
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }
}
