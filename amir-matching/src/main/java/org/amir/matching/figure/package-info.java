/** The figures of a proposal as a whole. */
@AmirStyle
@NullMarked
package org.amir.matching.figure;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
