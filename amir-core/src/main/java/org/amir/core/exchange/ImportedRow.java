package org.amir.core.exchange;

import java.util.Optional;
import org.amir.core.participant.PersonId;

/**
 * One row of an import and what became of it.
 *
 * @param person whose answer it is; empty for a row that was rejected or not stored
 */
public record ImportedRow(Row row, Optional<PersonId> person, RowOutcome outcome) {}
