package org.amir.examples.simulation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.ZoneId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.PartnerId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;
import org.amir.core.store.ProgrammeStore;

/**
 * A programme to be lived through. The same seed, numbers and shares give the same records and the same audit trail, on
 * every machine.
 *
 * <pre>{@code
 * Simulation.of(2025, 40, 50, ProgrammeId.of("malmo"), LocalDate.of(2025, 9, 1)).live(store);
 * }</pre>
 */
public final class Simulation {
    private final long seed;
    private final int mentors;
    private final int mentees;
    private final Programme programme;
    private final Timeline timeline;
    private final Shares shares;

    private Simulation(long seed, int mentors, int mentees, Programme programme, Timeline timeline, Shares shares) {
        checkArgument(mentors >= 0 && mentees >= 0, "at least 0 people apply, not %s and %s", mentors, mentees);
        this.seed = seed;
        this.mentors = mentors;
        this.mentees = mentees;
        this.programme = programme;
        this.timeline = timeline;
        this.shares = shares;
    }

    /**
     * A programme in Sweden by the handbook's timeline, with the default shares.
     *
     * @param seed all chance comes from it
     * @param mentors how many apply as mentors
     * @param mentees how many apply as mentees
     * @param programme a programme that the store does not have yet
     * @param start the first day of the first phase
     */
    public static Simulation of(long seed, int mentors, int mentees, ProgrammeId programme, LocalDate start) {
        return of(
                seed,
                mentors,
                mentees,
                Programme.builder()
                        .id(programme)
                        .country(CountryCode.of("SE"))
                        .addHostLanguages(LanguageCode.of("sv"))
                        .partner(PartnerId.of("partner-" + programme))
                        .zone(ZoneId.of("Europe/Stockholm"))
                        .timeline(Timeline.handbook(start))
                        .build());
    }

    /** A programme with its own country, partner and dates, which it must have, and the default shares. */
    public static Simulation of(long seed, int mentors, int mentees, Programme programme) {
        return new Simulation(
                seed,
                mentors,
                mentees,
                programme,
                programme
                        .timeline()
                        .orElseThrow(() -> new IllegalArgumentException(programme.id() + " has no dates yet")),
                Shares.defaults());
    }

    /** The same, with other shares. */
    public Simulation with(Shares others) {
        return new Simulation(seed, mentors, mentees, programme, timeline, others);
    }

    /** Lives the programme through, from the call to some weeks after the last phase, and keeps everything in a store. */
    public YearCounts live(ProgrammeStore store) {
        Agenda agenda = new Agenda();
        Setting setting = new Setting(programme, timeline, new Chance(seed), shares, agenda);
        agenda.plan(
                setting.firstDay(),
                Act.ADD_PROGRAMME,
                Setting.OFFICE,
                today -> today.unit().programmes().add(programme));
        Callers callers = new Callers(setting);
        callers.call(mentors, mentees);
        new TrainingLife(setting, callers).plan();
        Companions companions = new Companions(setting);
        companions.plan();
        MatchingWeeks matching = new MatchingWeeks(setting, callers, companions);
        matching.plan();
        agenda.live(store, programme.id(), setting.lastDay());
        return YearCounts.of(callers, matching, setting.lastDay());
    }
}
