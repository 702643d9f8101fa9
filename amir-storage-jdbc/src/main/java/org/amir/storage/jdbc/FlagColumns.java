package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.participant.Theme;
import org.amir.core.participant.TimeOfDay;
import org.amir.core.participant.WeeklySlot;

/**
 * A column for each of a closed list of which people choose several: true if it was chosen.
 *
 * @param choices what can be chosen, by its column, for example {@code monday_evening}
 */
record FlagColumns<T>(ImmutableMap<String, T> choices) {
    static final FlagColumns<WeeklySlot> WEEK = of(
            Arrays.stream(DayOfWeek.values())
                    .flatMap(day -> Arrays.stream(TimeOfDay.values()).map(time -> new WeeklySlot(day, time))),
            slot -> slot.day().name().toLowerCase(Locale.ROOT) + "_"
                    + slot.time().code());
    static final FlagColumns<Theme> THEMES = of(Arrays.stream(Theme.values()), Theme::code);

    private static <T> FlagColumns<T> of(Stream<T> choices, Function<T, String> column) {
        return new FlagColumns<>(Maps.uniqueIndex(choices.iterator(), column::apply));
    }

    /** The statement that inserts a row: the application, then the columns. */
    String insertInto(String table) {
        return "insert into " + table + " (application, " + String.join(", ", choices.keySet()) + ") values (?"
                + ", ?".repeat(choices.size()) + ")";
    }

    /** What stands in the columns, in their order. */
    Object[] values(Collection<T> chosen) {
        return choices.values().stream().map(chosen::contains).toArray();
    }

    /** What was chosen, in the list's order. */
    ImmutableSet<T> read(ResultSet row) throws SQLException {
        ImmutableSet.Builder<T> chosen = ImmutableSet.builder();
        for (var choice : choices.entrySet()) {
            if (row.getBoolean(choice.getKey())) {
                chosen.add(choice.getValue());
            }
        }
        return chosen.build();
    }
}
