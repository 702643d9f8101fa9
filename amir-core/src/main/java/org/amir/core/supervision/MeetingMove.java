package org.amir.core.supervision;

import java.time.LocalDate;
import org.amir.core.record.Decision;

/**
 * A planned meeting was moved. What is due before the meeting moves with it (S3).
 *
 * @param to the day that it was moved to
 * @param decision who moved it, when and why
 */
public record MeetingMove(LocalDate to, Decision decision) {}
