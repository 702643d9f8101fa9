package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.FreeText;
import org.amir.core.table.Column;
import org.amir.core.table.RecordCodecs;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what the key of one person sealed. Where a record of theirs had a text, it still says that there was one, so that
 * it stays a record that could be. What was written of a pair is the other's too, and goes under the key of the programme.
 */
record SealsOfPerson(Handle handle, Keyring keyring, ProgrammeId programme, PersonId person) {
    private static final String OF_APPLICATIONS = """
            delete from application_text
            where application in (select id from application where person = ?)""";
    private static final ImmutableList<Texts> OF_RECORDS = RecordCodecs.all().stream()
            .flatMap(codec -> codec.tables().stream()
                    .map(table -> new Texts(TextColumns.of(table), RecordTables.belongsToPair(codec))))
            .filter(texts -> texts.columns().isAny())
            .collect(toImmutableList());

    /** A table of texts, and whether they are of pairs. */
    private record Texts(TextColumns columns, boolean areOfPairs) {
        @Nullable
        Object[] left(@Nullable String[] opened) {
            return Arrays.stream(opened)
                    .map(text -> text == null || areOfPairs ? text : FreeText.ERASED)
                    .toArray();
        }
    }

    void takeOut() {
        handle.execute(OF_APPLICATIONS, person.value());
        Optional<DataKey> key = keyring.find(handle, programme, person.value());
        key.ifPresent(own -> OF_RECORDS.forEach(texts -> takeOut(texts, own)));
    }

    private void takeOut(Texts texts, DataKey own) {
        TextColumns columns = texts.columns();
        List<Column> key = columns.table().key();
        List<Object[]> erased = new ArrayList<>();
        try (PreparedStatement select = handle.getConnection()
                .prepareStatement("select texts, " + names(key, ", ") + " from " + columns.name()
                        + " where programme = ? and sealed_for = ?")) {
            select.setString(1, programme.value());
            select.setString(2, person.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Object[] cells = new Object[key.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = rows.getObject(i + 2, key.get(i).type().cell());
                    }
                    erased.add(row(texts, cells, own, rows.getBytes(1)));
                }
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        keyring.write(handle);
        Batches.change(
                handle,
                "update " + columns.name() + " set sealed_for = null, texts = ? where programme = ? and "
                        + names(key, " = ? and ") + " = ?",
                erased);
    }

    private static String names(List<Column> columns, String between) {
        return columns.stream().map(Column::name).collect(Collectors.joining(between));
    }

    private Object[] row(Texts texts, Object[] cells, DataKey own, byte[] sealed) {
        TextColumns columns = texts.columns();
        String where = columns.where(programme, cells);
        @Nullable
        Object[] left =
                texts.left(SealedTexts.open(own, where, sealed, columns.texts().size()));
        List<Object> row = new ArrayList<>();
        row.add(SealedTexts.seal(keyring.take(handle, programme, null), where, left));
        row.add(programme.value());
        row.addAll(Arrays.asList(cells));
        return row.toArray();
    }
}
