package org.amir.core.training;

import java.time.LocalDate;
import org.amir.core.record.Decision;

/**
 * A gathering that was moved to another day.
 *
 * @param to its new day
 * @param decision who moved it, when and why
 */
public record Move(LocalDate to, Decision decision) {}
