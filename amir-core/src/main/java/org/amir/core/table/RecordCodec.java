package org.amir.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.amir.core.record.RecordKind;

/**
 * How the records of one kind stand in tables, and come back from them.
 *
 * @param <K> what identifies a record
 */
public final class RecordCodec<K extends Comparable<K>, V> {
    private final RecordKind<K, V> kind;
    private final Function<K, ImmutableList<Object>> keyCells;
    private final int ownerPlace;
    private final ImmutableList<Node<?>> nodes;
    private final ImmutableList<TableShape> tables;

    private RecordCodec(RecordKind<K, V> kind, Function<K, ImmutableList<Object>> keyCells, RecordTable<V> table) {
        this.kind = kind;
        this.keyCells = keyCells;
        this.ownerPlace = table.ownerPlace();
        this.nodes = Node.tree(table);
        this.tables = nodes.stream().map(Node::shape).collect(toImmutableList());
    }

    /** Of a kind whose key takes one cell. */
    static <K extends Comparable<K>, V> RecordCodec<K, V> of(RecordKind<K, V> kind, RecordTable<V> table) {
        return of(kind, table, key -> ImmutableList.of(key.toString()));
    }

    /** @param keyCells what stands in the key columns of a record */
    static <K extends Comparable<K>, V> RecordCodec<K, V> of(
            RecordKind<K, V> kind, RecordTable<V> table, Function<K, ImmutableList<Object>> keyCells) {
        return new RecordCodec<>(kind, keyCells, table);
    }

    public RecordKind<K, V> kind() {
        return kind;
    }

    /** The tables: the main one first, each after the one that it belongs to. */
    public ImmutableList<TableShape> tables() {
        return tables;
    }

    /** The column of the main table with the id of what a record belongs to. */
    public Column ownerColumn() {
        return tables.get(0).columns().get(ownerPlace);
    }

    /** What stands in the key columns of a record. */
    public ImmutableList<Object> keyCells(K key) {
        return keyCells.apply(key);
    }

    /** Takes rows. */
    public interface RowWriter {
        /**
         * @param table which of the kind's tables
         * @param cells one for each column, null if it is blank
         */
        void add(int table, Object[] cells);
    }

    /** Gives rows. */
    public interface RowReader {
        /**
         * The rows that belong to a row, in order of their key: ids by length first, codes of a closed list as the list has
         * them. Asked for once for each row and each table that belongs to
         * its own, in the order of the tables, depth first.
         *
         * @param table which of the kind's tables
         * @param parent the cells of the row that they belong to
         */
        Iterable<Object[]> of(int table, Object[] parent);
    }

    /** Thrown when the rows of a record make no value. */
    public static final class UnreadableRowException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final int table;
        private final transient Object[] cells;

        UnreadableRowException(int table, Object[] cells, RuntimeException cause) {
            super(cause.getMessage(), cause);
            this.table = table;
            this.cells = cells;
        }

        /** Which of the kind's tables. */
        public int table() {
            return table;
        }

        /** The row that breaks a rule, or whose list does. */
        public Object[] cells() {
            return cells;
        }
    }

    /** Writes a record as rows: each after the one that it belongs to. */
    public void write(V value, RowWriter rows) {
        main().write(value, new Object[0], 1, rows);
    }

    /**
     * Reads a record.
     *
     * @param cells the row of the main table
     * @param rows those of the other tables
     * @throws UnreadableRowException if they break a rule
     */
    public V read(Object[] cells, RowReader rows) {
        return main().read(cells, rows);
    }

    @SuppressWarnings("unchecked") // the first is the main table's
    private Node<V> main() {
        return (Node<V>) nodes.get(0);
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
