package org.amir.core.table;

import com.google.common.collect.ImmutableList;

/** One row that is being read, from one of its cells on. */
final class Row {
    private final Object[] cells;
    private final int start;
    private final ImmutableList<ImmutableList<?>> children;

    /**
     * @param cells null where a cell is blank
     * @param start the first cell of what is being read
     * @param children what was read of each table that belongs to this one
     */
    Row(Object[] cells, int start, ImmutableList<ImmutableList<?>> children) {
        this.cells = cells;
        this.start = start;
        this.children = children;
    }

    /** What was read of a table that belongs to this one. */
    ImmutableList<?> child(int place) {
        return children.get(place);
    }

    Row from(int place) {
        return new Row(cells, start + place, ImmutableList.of());
    }

    Object cell(int place) {
        return cells[start + place];
    }

    boolean isBlank(int place) {
        return cells[start + place] == null;
    }

    /** Whether the next cells are all blank. */
    boolean areBlank(int many) {
        for (int i = 0; i < many; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }
}
