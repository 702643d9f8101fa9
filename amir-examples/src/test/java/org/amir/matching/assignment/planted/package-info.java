/** Planted violations: what the rules of the house must catch. */
@NullMarked
package org.amir.matching.assignment.planted;

import org.jspecify.annotations.NullMarked;
