package org.amir.core.exchange;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in a file that could not be read.
 *
 * @param file the file's name
 * @param row the answer's number from 1; empty for the file as a whole or its header
 * @param column the column's header; empty for the file or row as a whole
 * @param code what is wrong, by a documented code such as {@code unknown-label}
 * @param value what was found; only ever a label, a number or a date that is not a birth date, otherwise empty
 * @param allowed what is allowed there, and what to do
 */
public record Problem(
        String file, OptionalInt row, Optional<String> column, String code, Optional<String> value, String allowed) {}
