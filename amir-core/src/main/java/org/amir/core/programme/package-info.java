/**
 * A programme: where it runs, when its cycle runs, and where a rule comes from.
 *
 * <p>Start at {@link Programme}.
 */
@NullMarked
package org.amir.core.programme;

import org.jspecify.annotations.NullMarked;
