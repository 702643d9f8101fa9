/** Who could be matched with whom, and why. */
@AmirStyle
@NullMarked
package org.amir.matching;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
