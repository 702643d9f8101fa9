/**
 * Follow-up with staff: hand-ins, meetings, early warnings (S1-S3).
 */
@NullMarked
package org.amir.core.supervision;

import org.jspecify.annotations.NullMarked;
