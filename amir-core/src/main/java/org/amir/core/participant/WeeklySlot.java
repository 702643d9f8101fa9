package org.amir.core.participant;

import java.time.DayOfWeek;

/** One part of one day of the week, for example Monday evening. */
public record WeeklySlot(DayOfWeek day, TimeOfDay time) {}
