package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amir.core.participant.Availability;
import org.amir.core.participant.TimeOfDay;
import org.amir.core.participant.WeeklySlot;

/** A column for each part of each day, for example {@code monday_evening}: true if one can meet then. */
final class WeekColumns {
    private static final ImmutableMap<String, WeeklySlot> SLOTS = Maps.uniqueIndex(
            Arrays.stream(DayOfWeek.values())
                    .flatMap(day -> Arrays.stream(TimeOfDay.values()).map(time -> new WeeklySlot(day, time)))
                    .iterator(),
            WeekColumns::column);

    static final int COUNT = SLOTS.size();

    /** All columns with commas between. */
    static final String LIST = String.join(", ", SLOTS.keySet());

    private WeekColumns() {}

    /** What stands in the columns, in their order. */
    static Object[] values(Availability availability) {
        List<WeeklySlot> free = availability.slots();
        return SLOTS.values().stream().map(free::contains).toArray();
    }

    static Availability read(ResultSet row) throws SQLException {
        List<WeeklySlot> free = new ArrayList<>();
        for (var column : SLOTS.entrySet()) {
            if (row.getBoolean(column.getKey())) {
                free.add(column.getValue());
            }
        }
        return Availability.of(free);
    }

    private static String column(WeeklySlot slot) {
        return slot.day().name().toLowerCase(Locale.ROOT) + "_" + slot.time().code();
    }
}
