package org.amir.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.record.Actor;
import org.amir.core.record.Reason;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.LeavingReason;

/** Somebody who applied, in one role. */
abstract class Applicant {
    /** How many days ahead somebody knows that they are going to leave. */
    private static final int NOTICE = 21;

    private final int number;
    private final PersonId id;
    private final Kept<CandidacyKey, Candidacy> candidacy;
    private final List<PairLife> pairs = new ArrayList<>();
    private Application application;
    private long applicationVersion;
    private Optional<Farewell> farewell = Optional.empty();
    private Optional<LocalDate> firstStart = Optional.empty();

    /**
     * How somebody is going to leave.
     *
     * @param on the first day on which they no longer take part
     */
    record Farewell(LocalDate on, LeavingReason reason) {}

    /** @param number among those in the role, from 0 on */
    Applicant(int number, PersonId id, Application application, Kept<CandidacyKey, Candidacy> candidacy) {
        this.number = number;
        this.id = id;
        this.application = application;
        this.candidacy = candidacy;
    }

    final int number() {
        return number;
    }

    final PersonId id() {
        return id;
    }

    /** The person as the one who records something. */
    final Actor actor() {
        return Actor.of(id.value());
    }

    final Application application() {
        return application;
    }

    final Profile profile() {
        return application.profile();
    }

    final Kept<CandidacyKey, Candidacy> candidacy() {
        return candidacy;
    }

    /** All pairs of the person that were ever proposed. */
    final List<PairLife> pairs() {
        return pairs;
    }

    final void apply(Application answered, Setting setting, Today today) {
        application = answered;
        today.unit().applications(setting.id()).save(answered, applicationVersion);
        applicationVersion++;
    }

    final boolean takesPartOn(LocalDate day) {
        return candidacy.get().takesPartOn(day);
    }

    /** Whether the person goes on for some time after a day, as far as they know themselves. */
    final boolean staysAfter(LocalDate day) {
        return gone().isAfter(day.plusDays(NOTICE));
    }

    /** The first day on which the person is not there any more, if one is near. */
    final LocalDate gone() {
        return farewell.map(Farewell::on).orElse(LocalDate.MAX);
    }

    /** The day on which the person's first pair started. */
    final Optional<LocalDate> firstStart() {
        return firstStart;
    }

    final boolean hasStarted() {
        return firstStart.isPresent();
    }

    /** A pair of the person starts; returns whether it is the first. */
    final boolean starts(LocalDate day) {
        if (firstStart.isPresent()) {
            return false;
        }
        firstStart = Optional.of(day);
        return true;
    }

    final Optional<Farewell> farewell() {
        return farewell;
    }

    /** The person is going to leave; it is recorded some days later, and the pairs they are in end with it. What else then? */
    final void leave(LocalDate on, LeavingReason reason, Setting setting, Draws draws, Deed then) {
        if (farewell.isPresent()) {
            return;
        }
        farewell = Optional.of(new Farewell(on, reason));
        setting.agenda()
                .plan(
                        hasStarted() ? setting.endRecorded(draws, on) : setting.recorded(draws, on),
                        Act.LEAVE,
                        Setting.COORDINATOR,
                        Reason.of(reason.code()),
                        today -> {
                            candidacy.take(candidacy.get().leave(on, reason, today.decision()), today);
                            pairs.forEach(pair -> pair.endWith(this, today));
                            then.doOn(today);
                        });
    }
}
