/**
 * All pairs of a pool scored at once: column by column instead of pair by pair, and equal to the micro-point to judging
 * each pair by itself.
 *
 * <p>Start at {@link org.amir.matching.scoring.Scoring}. For a pool of a whole country, which has more pairs than can be stored,
 * {@link org.amir.matching.scoring.Candidates} keeps the best of each side and makes a problem of them, and {@link
 * org.amir.matching.scoring.CandidateGap} says what its best assignment may lose against all pairs.
 */
@AmirStyle
@NullMarked
package org.amir.matching.scoring;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
