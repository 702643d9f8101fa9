package org.amir.core.privacy;

import com.google.common.collect.ImmutableList;

/**
 * A table as it is given to research.
 *
 * @param name that of the table in the store
 * @param columns what stands in it, the key first
 * @param rows each as wide as the columns; blank where nothing is known
 */
public record ResearchTable(
        String name, ImmutableList<ResearchColumn> columns, ImmutableList<ImmutableList<String>> rows) {
    /** Names and sizes: what stands in it is of people. */
    @Override
    public String toString() {
        return name + " with " + rows.size() + " rows";
    }
}
