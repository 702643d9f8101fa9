/**
 * What every kept value has around it: its version, and the error of a stale one.
 *
 * <p>Start at {@link Versioned}.
 */
@NullMarked
package org.amir.core.record;

import org.jspecify.annotations.NullMarked;
