/** Planted violations: what the rules of the house must catch. */
@NullMarked
package org.amir.core.record.planted;

import org.jspecify.annotations.NullMarked;
