package org.amir.core.training;

import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;

/**
 * What the team learnt of a mentor, for the people who decide on pairs (T9); no machine reads it.
 *
 * @param made when
 * @param by who
 * @param about what it says something about
 * @param text what it says
 */
public record Observation(Dated made, Actor by, ObservedTrait about, FreeText text) {}
