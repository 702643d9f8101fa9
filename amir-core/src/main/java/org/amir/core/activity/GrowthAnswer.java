package org.amir.core.activity;

import org.amir.core.record.Dated;

/**
 * What a mentor answered to an invitation to go on (X2).
 *
 * @param accepts whether they want to
 * @param given when
 */
public record GrowthAnswer(boolean accepts, Dated given) {}
