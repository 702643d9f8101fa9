package org.amir.core.training;

import java.time.LocalDate;
import org.amir.core.participant.PersonId;

/**
 * Whether somebody was there, as somebody recorded on a day. A later mark corrects an earlier one.
 *
 * @param person who was there or not
 * @param attendance which of the two
 * @param recordedOn when it was recorded; it happened on the day of the gathering
 */
public record AttendanceMark(PersonId person, Attendance attendance, LocalDate recordedOn) {}
