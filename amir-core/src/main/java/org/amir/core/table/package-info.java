/**
 * How the records of a programme stand in tables: the same tables in an export and in a database.
 *
 * <p>Start at {@link RecordCodecs}. A kind of record has a main table with one row for each record, and a table for each
 * list in it. Every table and column is documented by what it means.
 */
@AmirStyle
@NullMarked
package org.amir.core.table;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
