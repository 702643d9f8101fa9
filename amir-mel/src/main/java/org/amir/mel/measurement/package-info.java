/**
 * A figure with the people behind it: everyone of the population in exactly one of five groups.
 *
 * <p>Start at {@link Measurement}.
 */
@AmirStyle
@NullMarked
package org.amir.mel.measurement;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
