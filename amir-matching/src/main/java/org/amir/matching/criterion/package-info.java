/**
 * The eight criteria by which a mentor and a mentee are held against each other (M1-M8), and the findings they give.
 *
 * <p>Start at {@link Criterion}; {@link Finding} is what it answers.
 */
@AmirStyle
@NullMarked
package org.amir.matching.criterion;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
