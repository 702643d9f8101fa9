package org.amir.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;
import org.amir.core.store.ProgrammeStore;
import org.jspecify.annotations.Nullable;

/** What is to be done, in order of time. What is done may put more on it. */
final class Agenda {
    private final NavigableMap<Moment, List<Deed>> deeds = new TreeMap<>();
    private @Nullable Moment now;

    /** Puts something down; if its time is over, for the next day on which it is not. */
    void plan(LocalDate day, Act act, Actor by, Reason why, Deed deed) {
        Moment moment = new Moment(day, act, by, why);
        if (now != null && moment.compareTo(now) < 0) {
            Moment today = new Moment(now.day(), act, by, why);
            moment = today.compareTo(now) < 0 ? new Moment(now.day().plusDays(1), act, by, why) : today;
        }
        deeds.computeIfAbsent(moment, unseen -> new ArrayList<>()).add(deed);
    }

    /** Puts something down that needs no decision. */
    void plan(LocalDate day, Act act, Actor by, Deed deed) {
        plan(day, act, by, Change.ROUTINE, deed);
    }

    /** Does everything, up to a day; what is done at one time by one person is one unit of work. */
    void live(ProgrammeStore store, ProgrammeId programme, LocalDate last) {
        for (Map.Entry<Moment, List<Deed>> first = deeds.firstEntry();
                first != null && !first.getKey().day().isAfter(last);
                first = deeds.firstEntry()) {
            Moment moment = first.getKey();
            List<Deed> todo = first.getValue();
            now = moment;
            store.inUnit(moment.change(), unit -> {
                Today today = new Today(moment, unit, programme);
                // Deeds may add to the list that they are in.
                for (int i = 0; i < todo.size(); i++) {
                    todo.get(i).doOn(today);
                }
                today.keep();
                return unit;
            });
            deeds.remove(moment);
        }
    }
}
