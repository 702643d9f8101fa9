/**
 * What people apply with.
 *
 * <p>Start at {@link Application}.
 */
@NullMarked
package org.amir.core.recruitment;

import org.jspecify.annotations.NullMarked;
