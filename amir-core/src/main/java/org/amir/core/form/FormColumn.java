package org.amir.core.form;

import java.util.Optional;

/**
 * One column that a form export should have.
 *
 * @param question what it answers
 * @param row the row of a grid, for example {@code monday}; empty if the question is no grid
 * @param header the header, or the pattern of it, as the mapping writes it
 * @param isOptional whether an export may lack the column
 */
public record FormColumn(Question question, Optional<String> row, String header, boolean isOptional) {
    /** The question's key with its row, for example {@code availability monday}. */
    public String code() {
        return row.map(named -> question.code() + " " + named).orElseGet(question::code);
    }
}
