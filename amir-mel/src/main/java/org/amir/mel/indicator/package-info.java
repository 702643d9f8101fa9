/**
 * The handbook's ten indicators (K1-K10), each part a class, and what others are made of.
 *
 * <p>Start at {@link Indicator}; {@link KeyIndicators} has the handbook's.
 */
@AmirStyle
@NullMarked
package org.amir.mel.indicator;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
