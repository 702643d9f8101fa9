package org.amir.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** One statement for many rows. */
final class Batches {
    private Batches() {}

    /** Runs a statement once for each row, in one go, and returns how many rows each changed. */
    static <R> int[] run(Handle handle, String sql, List<R> rows, BiConsumer<R, PreparedBatch> binding) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (R row : rows) {
                binding.accept(row, batch);
                batch.add();
            }
            return batch.execute();
        }
    }

    /** Runs a statement once for each row, by position and straight through the driver, and returns how many each changed. */
    static int[] change(Handle handle, String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
