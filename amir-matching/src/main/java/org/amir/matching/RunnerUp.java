package org.amir.matching;

import org.amir.core.participant.PersonId;
import org.amir.matching.criterion.Score;

/**
 * The mentor who fits a mentee best after the one proposed; the lowest id among equals.
 *
 * @param mentor who it is
 * @param total how well the two fit, which may be better than the proposal: the proposal serves the whole
 */
public record RunnerUp(PersonId mentor, Score total) {}
