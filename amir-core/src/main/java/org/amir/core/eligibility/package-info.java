/**
 * Who meets the profile of a mentor or a mentee on a day, with every reason (R1, R3, R7, R8).
 *
 * <p>Start at {@link EligibilityPolicy}. Rules never read a clock: the day is always a parameter. A recommendation is
 * never a decision; the team selects.
 */
@AmirStyle
@NullMarked
package org.amir.core.eligibility;

import org.amir.core.style.AmirStyle;
import org.jspecify.annotations.NullMarked;
