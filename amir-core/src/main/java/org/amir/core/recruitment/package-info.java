/**
 * Phase 1: the call, applications, interviews, the team's decisions, and feedback to everybody (R4-R10).
 *
 * <p>Start at {@link Candidacy}, one for each person and role, and {@link RecruitmentRound}; what people answered in the
 * form stands in {@link Application}.
 */
@NullMarked
package org.amir.core.recruitment;

import org.jspecify.annotations.NullMarked;
