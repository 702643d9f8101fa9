/**
 * Phase 2: the training of mentors (T1-T10).
 */
@NullMarked
package org.amir.core.training;

import org.jspecify.annotations.NullMarked;
