/**
 * What of a breakdown may be published without telling of anybody.
 *
 * <p>Start at {@link Disclosure}. The whole of a figure is always published; the rows of its breakdowns are withheld where
 * they are small, and where they would give away one that is.
 */
@AmirStyle
@NullMarked
package org.amir.mel.disclosure;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
