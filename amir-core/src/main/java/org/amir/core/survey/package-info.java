/**
 * What mentors and mentees are asked at the end, and three months into the mentoring (E2, E3, E6).
 */
@NullMarked
package org.amir.core.survey;

import org.jspecify.annotations.NullMarked;
