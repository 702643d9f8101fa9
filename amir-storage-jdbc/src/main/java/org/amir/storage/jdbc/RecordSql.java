package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.core.table.TableShape;

/**
 * The statements for the tables of one kind of record. Each table has the columns of its shape, before them the
 * programme, and the main table a version.
 *
 * @param version the version of a record, by programme and key
 * @param delete deletes a record with what belongs to it, by programme, key and version
 * @param update gives a record's row other values: those that are no key, version, then by programme, key and version
 * @param deleteBelow deletes what a record has in each table directly below its main one, by programme and key
 * @param insert inserts a row, for each table: programme, cells, and for the main table the version
 * @param insertTexts inserts the sealed texts of a row, for each table: programme, key, whose key, texts; blank for a
 *     table without
 * @param ids the first column of the key of every record of a programme, in order of key
 * @param longTexts the first column of the key and the bytes of each long text of a programme, for each table with texts
 * @param page every row of some records, for each table, by programme, first and last id and their length, in order of key:
 *     the cells that are no text, for the main table the version, and where it has texts whose key sealed them and what was
 *     sealed
 * @param ofOwner every row of what belongs to an owner, by programme and owner, in the same way
 * @param one every row of a record, by programme and key, in the same way
 */
record RecordSql(
        String version,
        String delete,
        String update,
        ImmutableList<String> deleteBelow,
        ImmutableList<String> insert,
        ImmutableList<String> insertTexts,
        String ids,
        ImmutableList<String> longTexts,
        ImmutableList<String> page,
        ImmutableList<String> ofOwner,
        ImmutableList<String> one) {
    /** From how many bytes on a text is counted when records are put on pages. */
    private static final int LONG_TEXT = 2_000;

    private static final ImmutableMap<String, RecordSql> BY_KIND = RecordCodecs.all().stream()
            .collect(toImmutableMap(codec -> codec.kind().name(), RecordSql::made));

    static RecordSql of(RecordCodec<?, ?> codec) {
        RecordSql sql = BY_KIND.get(codec.kind().name());
        if (sql == null) {
            throw new IllegalArgumentException(
                    Strings.lenientFormat("the store has no tables for records of the kind %s", codec));
        }
        return sql;
    }

    private static RecordSql made(RecordCodec<?, ?> codec) {
        TableShape main = codec.tables().get(0);
        String ofKey = " where t.programme = ?" + equalities(main.key(), "t.");
        String ofOwner = Strings.lenientFormat(
                " where m.programme = ? and m.%s = ?", codec.ownerColumn().name());
        return new RecordSql(
                "select t.version from " + main.name() + " t" + ofKey,
                "delete from " + main.name() + " where programme = ?" + equalities(main.key(), "") + " and version = ?",
                update(main),
                deleteBelow(codec),
                forEach(codec, RecordSql::insertInto),
                forEach(codec, RecordSql::insertTexts),
                ids(main),
                longTexts(codec),
                forEach(codec, table -> selectFrom(table, ofPage(main.columns().get(0)))),
                forEach(codec, table -> selectFrom(table, joined(main, table) + ofOwner)),
                forEach(codec, table -> selectFrom(table, ofKey)));
    }

    private static ImmutableList<String> forEach(RecordCodec<?, ?> codec, Function<TableShape, String> sql) {
        return codec.tables().stream().map(sql).collect(toImmutableList());
    }

    private static String update(TableShape main) {
        ImmutableList<String> others = TextColumns.of(main).otherNames();
        String values = Stream.concat(others.subList(main.keyWidth(), others.size()).stream(), version(main))
                .map(name -> name + " = ?")
                .collect(Collectors.joining(", "));
        return Strings.lenientFormat(
                "update %s set %s where programme = ?%s and version = ?",
                main.name(), values, equalities(main.key(), ""));
    }

    private static ImmutableList<String> deleteBelow(RecordCodec<?, ?> codec) {
        TableShape main = codec.tables().get(0);
        TextColumns texts = TextColumns.of(main);
        return Stream.concat(
                        texts.isAny() ? Stream.of(deleteOf(texts.name(), main.key())) : Stream.empty(),
                        main.children().stream()
                                .map(child -> codec.tables().get(child))
                                .map(child ->
                                        deleteOf(child.name(), child.columns().subList(0, child.parentKeyWidth()))))
                .collect(toImmutableList());
    }

    private static String deleteOf(String table, List<Column> key) {
        return Strings.lenientFormat("delete from %s where programme = ?%s", table, equalities(key, ""));
    }

    private static String insertInto(TableShape table) {
        List<String> columns = Stream.of(
                        Stream.of("programme"), TextColumns.of(table).otherNames().stream(), version(table))
                .flatMap(names -> names)
                .toList();
        return Strings.lenientFormat(
                "insert into %s (%s) values (?%s)",
                table.name(), String.join(", ", columns), ", ?".repeat(columns.size() - 1));
    }

    private static String selectFrom(TableShape table, String condition) {
        TextColumns texts = TextColumns.of(table);
        String columns = Stream.concat(
                        Stream.concat(texts.otherNames().stream(), version(table))
                                .map(name -> "t." + name),
                        texts.isAny() ? Stream.of("x.sealed_for", "x.texts") : Stream.empty())
                .collect(Collectors.joining(", "));
        String order = table.key().stream().map(RecordSql::inOrder).collect(Collectors.joining(", "));
        return Strings.lenientFormat(
                "select %s from %s t%s%s order by %s", columns, table.name(), besides(texts), condition, order);
    }

    private static String ids(TableShape main) {
        Column id = main.columns().get(0);
        return Strings.lenientFormat(
                "select t.%s from %s t where t.programme = ? order by %s", id.name(), main.name(), inOrder(id));
    }

    private static ImmutableList<String> longTexts(RecordCodec<?, ?> codec) {
        String id = codec.tables().get(0).columns().get(0).name();
        return codec.tables().stream()
                .map(TextColumns::of)
                .filter(TextColumns::isAny)
                .map(texts -> Strings.lenientFormat(
                        "select %s, octet_length(texts) from %s where programme = ? and octet_length(texts) > %s",
                        id, texts.name(), LONG_TEXT))
                .collect(toImmutableList());
    }

    /** Ids of one length are in the order of their characters, so that the key's index finds them. */
    private static String ofPage(Column id) {
        return Strings.lenientFormat(
                " where t.programme = ? and t.%s between ? and ? and char_length(t.%s) = ?", id.name(), id.name());
    }

    private static String insertTexts(TableShape table) {
        TextColumns texts = TextColumns.of(table);
        return texts.isAny()
                ? Strings.lenientFormat(
                        "insert into %s (programme, %s, sealed_for, texts) values (?%s, ?, ?)",
                        texts.name(),
                        table.key().stream().map(Column::name).collect(Collectors.joining(", ")),
                        ", ?".repeat(table.keyWidth()))
                : "";
    }

    /** The table with the texts of a table, by the key that both have. */
    private static String besides(TextColumns texts) {
        return texts.isAny()
                ? Strings.lenientFormat(
                        " left join %s x on x.programme = t.programme%s",
                        texts.name(),
                        texts.table().key().stream()
                                .map(column -> Strings.lenientFormat(" and x.%s = t.%s", column.name(), column.name()))
                                .collect(Collectors.joining()))
                : "";
    }

    /** The main table beside one of the kind, by the key that both have. */
    private static String joined(TableShape main, TableShape table) {
        String on = IntStream.range(0, main.keyWidth())
                .mapToObj(i -> Strings.lenientFormat(
                        " and m.%s = t.%s",
                        main.columns().get(i).name(), table.columns().get(i).name()))
                .collect(Collectors.joining());
        return Strings.lenientFormat(" join %s m on m.programme = t.programme%s", main.name(), on);
    }

    private static Stream<String> version(TableShape table) {
        return table.parent().isEmpty() ? Stream.of("version") : Stream.empty();
    }

    private static String equalities(List<Column> key, String alias) {
        return key.stream()
                .map(column -> Strings.lenientFormat(" and %s%s = ?", alias, column.name()))
                .collect(Collectors.joining());
    }

    /** Ids by length first, codes as their closed list has them. */
    private static String inOrder(Column column) {
        String name = "t." + column.name();
        if (column.type() == ColumnType.ID) {
            return Strings.lenientFormat("char_length(%s), %s", name, name);
        }
        if (column.allowed().isEmpty()) {
            return name;
        }
        String places = IntStream.range(0, column.allowed().size())
                .mapToObj(i -> Strings.lenientFormat(
                        " when '%s' then %s", column.allowed().get(i), i))
                .collect(Collectors.joining());
        return Strings.lenientFormat("case %s%s end", name, places);
    }
}
