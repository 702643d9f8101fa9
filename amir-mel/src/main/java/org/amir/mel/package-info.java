/** Figures on a programme, each with the people behind it. */
@AmirStyle
@NullMarked
package org.amir.mel;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
