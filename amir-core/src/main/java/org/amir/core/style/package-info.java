/** How values are generated. Not part of the API. */
@NullMarked
package org.amir.core.style;

import org.jspecify.annotations.NullMarked;
