/**
 * A mentee's integration plan (annex 8): goals, steps and what came of them (I3-I5).
 *
 * <p>Start at {@link IntegrationPlan}.
 */
@NullMarked
package org.amir.core.plan;

import org.jspecify.annotations.NullMarked;
