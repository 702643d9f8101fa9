/**
 * What the team does in one programme: steps that touch several records, with the checks that no single record can make,
 * and what is owed on a day.
 *
 * <p>Start at {@link Coordination}.
 */
@NullMarked
package org.amir.core.coordination;

import org.jspecify.annotations.NullMarked;
