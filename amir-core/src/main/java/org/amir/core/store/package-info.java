/**
 * Where a programme is kept: one unit of work over all its stores.
 *
 * <p>Start at {@link ProgrammeStore}.
 */
@NullMarked
package org.amir.core.store;

import org.jspecify.annotations.NullMarked;
