/**
 * All pairs of a pool scored at once: column by column instead of pair by pair, and equal to the micro-point to judging
 * each pair by itself.
 *
 * <p>Start at {@link org.amir.matching.scoring.Scoring}; {@link org.amir.matching.scoring.Candidates} keeps the best of
 * more pairs than can be stored.
 */
@AmirStyle
@NullMarked
package org.amir.matching.scoring;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
