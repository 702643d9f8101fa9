package org.amir.core.training;

import org.amir.core.record.Dated;

/**
 * A volunteer's final decision to join the programme or not, taken in the first unit (T2). A later one replaces it.
 *
 * @param joins whether they join
 * @param made when
 */
public record JoinDecision(boolean joins, Dated made) {}
