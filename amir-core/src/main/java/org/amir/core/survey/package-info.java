/**
 * What mentors and mentees are asked at the end, and mentors three months into the mentoring (E2, E3, E6, K1), and the
 * mentors' last reflection together (E7).
 *
 * <p>Start at {@link OwedSurveys}.
 */
@NullMarked
package org.amir.core.survey;

import org.jspecify.annotations.NullMarked;
