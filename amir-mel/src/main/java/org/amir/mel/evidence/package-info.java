/**
 * What figures go by: one person's records at a time, as they stood on a day.
 *
 * <p>Start at {@link Vantage}. Nothing here looks beyond its day; what an indicator asks of the records it finds in
 * {@link Participation} and {@link StartedPair}.
 */
@AmirStyle
@NullMarked
package org.amir.mel.evidence;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
