package org.amir.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.amir.core.table.Column;
import org.amir.core.table.TableShape;

/**
 * What one table has of a person.
 *
 * @param shape the table
 * @param rows in the order of their records: the cells that are not blank, by column, in the table's order
 */
record SubjectTable(TableShape shape, ImmutableList<ImmutableMap<Column, Object>> rows) {}
