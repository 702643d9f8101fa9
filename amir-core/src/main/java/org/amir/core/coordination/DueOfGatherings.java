package org.amir.core.coordination;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Citation;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.training.Gathering;
import org.amir.core.training.Presence;
import org.amir.core.training.TrainingUnit;

/** What the team owes of sessions and meetings: whether they were held, who came, and that the next one is planned. */
final class DueOfGatherings {
    private final ProgrammeFile file;
    private final ProgrammeRules rules;
    private final LocalDate day;

    DueOfGatherings(ProgrammeFile file, ProgrammeRules rules, LocalDate day) {
        this.file = file;
        this.rules = rules;
        this.day = day;
    }

    /**
     * A session or meeting of whichever kind.
     *
     * @param settled whose attendance of it decides nothing any more
     */
    private record Occasion(
            RecordId id,
            Gathering gathering,
            Citation citation,
            String english,
            String swedish,
            Predicate<PersonId> settled) {
        Occasion(RecordId id, Gathering gathering, Citation citation, String english, String swedish) {
            this(id, gathering, citation, english, swedish, person -> false);
        }
    }

    Stream<Due> all() {
        return Streams.concat(
                occasions().flatMap(occasion -> whetherHeld(occasion).stream()),
                occasions().flatMap(occasion -> attendance(occasion).stream()),
                supervision().stream());
    }

    private Stream<Occasion> occasions() {
        return Streams.concat(
                file.sessions().stream()
                        .map(session -> new Occasion(
                                session.id(),
                                session.gathering(),
                                Citation.of("T8"),
                                "training " + session.id(),
                                "utbildningen " + session.id(),
                                person -> isAttended(session.unit(), person))),
                file.meetings().stream()
                        .map(meeting -> new Occasion(
                                meeting.id(),
                                meeting.gathering(),
                                Citation.of("S1"),
                                "supervision " + meeting.id(),
                                "handledningen " + meeting.id())),
                file.orientations().stream()
                        .map(session -> new Occasion(
                                session.id(),
                                session.gathering(),
                                Citation.of("K6"),
                                "orientation " + session.id(),
                                "samhällsorienteringen " + session.id())),
                file.reflections().stream()
                        .map(reflection -> new Occasion(
                                reflection.id(),
                                reflection.gathering(),
                                Citation.of("E7"),
                                "group reflection " + reflection.id(),
                                "gruppreflektionen " + reflection.id())));
    }

    private Optional<Due> whetherHeld(Occasion occasion) {
        return occasion.gathering()
                .plannedOnAsOf(day)
                .filter(planned -> occasion.gathering().isUnclearOn(day))
                .map(planned -> Due.builder(DueKind.WHETHER_HELD, planned, recording(planned))
                        .record(occasion.id())
                        .citation(occasion.citation())
                        .english(Strings.lenientFormat(
                                "Record whether %s, %s, was held, or move it, or call it off.",
                                occasion.english(), planned))
                        .swedish(Strings.lenientFormat(
                                "Anteckna om %s, %s, hölls, eller flytta den, eller ställ in den.",
                                occasion.swedish(), planned))
                        .build());
    }

    private Optional<Due> attendance(Occasion occasion) {
        ImmutableSet<PersonId> people = occasion.gathering().notRecordedBy(day).stream()
                .filter(person -> !occasion.settled().test(person))
                .collect(toImmutableSet());
        return occasion.gathering()
                .held()
                .map(Dated::on)
                .filter(held -> !people.isEmpty())
                .map(held -> Due.builder(DueKind.ATTENDANCE, held, recording(held))
                        .addAllPeople(people)
                        .record(occasion.id())
                        .citation(occasion.citation())
                        .english(Strings.lenientFormat(
                                "Record who came to %s, %s (%s missing).", occasion.english(), held, people.size()))
                        .swedish(Strings.lenientFormat(
                                "Anteckna vem som kom till %s, %s (%s saknas).",
                                occasion.swedish(), held, people.size()))
                        .build());
    }

    /** Whether a person was present at a session of a unit, so that others of it matter no more (T8). */
    private boolean isAttended(TrainingUnit unit, PersonId person) {
        return file.sessions().stream()
                .anyMatch(session -> session.unit() == unit && session.presenceOf(person, day) == Presence.PRESENT);
    }

    private LocalDate recording(LocalDate from) {
        return from.plusDays(rules.value(Threshold.RECORDING_DUE));
    }

    /** The next group supervision, unless one is planned, the cycle is over or there is no pair to follow up (S1). */
    private Optional<Due> supervision() {
        Optional<LocalDate> first = file.pairs().stream()
                .map(PairFile::mentorship)
                .filter(pair -> pair.isLiveOn(day))
                .flatMap(pair -> pair.startedOn().stream())
                .min(Comparator.naturalOrder());
        boolean over =
                file.cycle().filter(cycle -> day.isAfter(cycle.lastDay())).isPresent();
        boolean planned = groups().anyMatch(meeting -> meeting.gathering().isOpenOn(day)
                && meeting.plannedOn(day).filter(on -> !on.isBefore(day)).isPresent());
        if (first.isEmpty() || over || planned) {
            return Optional.empty();
        }
        LocalDate since = groups().flatMap(meeting -> meeting.dayOf(day).stream())
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(first.get()))
                .orElse(first.get());
        LocalDate due = since.plusMonths(rules.value(Threshold.SUPERVISION_EVERY));
        return Optional.of(Due.builder(DueKind.SUPERVISION, since, due)
                .english("Plan the next group supervision; it should be held by " + due + ".")
                .swedish("Planera nästa grupphandledning; den bör hållas senast den " + due + ".")
                .build());
    }

    private Stream<SupervisionMeeting> groups() {
        return file.meetings().stream().filter(meeting -> meeting.form() == SupervisionForm.GROUP);
    }
}
