/**
 * Phases 3 and 4: the life of a pair (I1, I2, S4, T10).
 */
@NullMarked
package org.amir.core.mentorship;

import org.jspecify.annotations.NullMarked;
