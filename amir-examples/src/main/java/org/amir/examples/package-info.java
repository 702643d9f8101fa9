/** The command and the runnable stories. */
@AmirStyle
@NullMarked
package org.amir.examples;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
