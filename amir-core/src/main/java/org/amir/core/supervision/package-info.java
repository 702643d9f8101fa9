/**
 * Follow-up with staff: hand-ins, meetings, early warnings, agendas, and a mentee's own voice (S1-S3, R7, E3, E7).
 *
 * <p>Start at {@link PairFile}: everything of one pair, from which {@link EarlyWarnings} and the {@link Agenda} of the next
 * {@link SupervisionMeeting} are worked out. A {@link VoiceNote} is in a {@link TeamFile} only.
 */
@NullMarked
package org.amir.core.supervision;

import org.jspecify.annotations.NullMarked;
