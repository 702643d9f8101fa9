package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.training.Gathering;
import org.amir.core.training.Presence;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Share;

/** K5: mentors who stay active through the cycle. */
public final class MentorRetention extends PersonIndicator {
    private static final int TARGET = 75;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K5")
                .title("Mentors' retention and engagement")
                .population("mentors whose first pair started")
                .excluded("external end; first pair started later than lateStart into the cycle")
                .numerator("the cycle is over, and active through it: not withdrawn by its end, and never silentMonths"
                        + " whole calendar months in a row, with a pair live and unpaused on at least half the days of"
                        + " each, without a sign: a meeting, a contact logged, a diary handed in, supervision attended")
                .notYetDue("the cycle goes on, and not withdrawn or silent so far")
                .notKnown("silent only if a supervision held in those months, with attendance not recorded, is taken as"
                        + " missed")
                .example(
                        "Of 10 mentors after the cycle 7 were active, 1 withdrew, 1 gave no sign in May and June, 1 moved"
                                + " away: 7/9")
                .citation(Citation.of("K5"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.SILENT_MONTHS, Parameter.LATE_START)
                .build();
    }

    @Override
    protected boolean isOfPopulation(Participation person) {
        return hasStarted(person, Role.MENTOR);
    }

    @Override
    protected Optional<String> excluded(Participation person) {
        return excludedByExternalEnd(person)
                .or(() -> when(person.firstStart().orElseThrow().isAfter(lastStart(person)), "late-start"));
    }

    private static LocalDate lastStart(Participation person) {
        return person.vantage().cycle().firstDay().plusMonths(person.vantage().value(Parameter.LATE_START));
    }

    @Override
    protected boolean isReached(Participation person) {
        return person.vantage().isCycleOver() && isActiveSoFar(person);
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        return when(!person.vantage().isCycleOver() && isActiveSoFar(person), "cycle-goes-on");
    }

    private static boolean isActiveSoFar(Participation person) {
        return person.leaving().isEmpty() && !isSilent(person, signs(person));
    }

    @Override
    protected Optional<String> notKnown(Participation person) {
        return when(
                person.leaving().isEmpty()
                        && !isSilent(person, Sets.union(signs(person), unrecordedSupervisions(person))),
                "attendance-not-recorded");
    }

    @Override
    protected String missed(Participation person) {
        return person.leaving().isPresent() ? "withdrew" : "silent";
    }

    /** Whether so many whole months in a row asked for a sign, and none has one. */
    private static boolean isSilent(Participation person, Set<YearMonth> signs) {
        int longest = person.vantage().value(Parameter.SILENT_MONTHS);
        int silent = 0;
        for (YearMonth month : CalendarMonths.within(person.vantage().cycle())) {
            if (month.atEndOfMonth().isAfter(person.vantage().limit())) {
                break;
            }
            boolean asked = person.pairs().stream().anyMatch(pair -> CalendarMonths.isLivedIn(pair, month));
            silent = asked && !signs.contains(month) ? silent + 1 : 0;
            if (silent >= longest) {
                return true;
            }
        }
        return false;
    }

    private static ImmutableSet<YearMonth> signs(Participation person) {
        return Stream.of(
                        person.diary().map(entry -> entry.dated().on()),
                        person.handIns().stream().map(handIn -> handIn.made().on()),
                        heldDays(person, meeting -> presence(meeting, person) == Presence.PRESENT))
                .flatMap(days -> days)
                .map(YearMonth::from)
                .collect(toImmutableSet());
    }

    private static ImmutableSet<YearMonth> unrecordedSupervisions(Participation person) {
        return heldDays(person, meeting -> isUnrecorded(meeting, person))
                .map(YearMonth::from)
                .collect(toImmutableSet());
    }

    private static Stream<LocalDate> heldDays(Participation person, Predicate<SupervisionMeeting> which) {
        return person.supervisions().stream()
                .filter(which)
                .flatMap(meeting -> meeting.gathering().held().stream())
                .map(held -> held.on());
    }

    private static Presence presence(SupervisionMeeting meeting, Participation person) {
        return meeting.presenceOf(person.person(), person.vantage().limit());
    }

    /** Whether nobody recorded if the mentor came; where nobody was invited by name, every mentor of the group was. */
    private static boolean isUnrecorded(SupervisionMeeting meeting, Participation person) {
        Gathering gathering = meeting.gathering();
        return presence(meeting, person) == Presence.NOT_RECORDED
                || (meeting.form() != SupervisionForm.INDIVIDUAL
                        && gathering.invitees().isEmpty()
                        && gathering.marks().isEmpty());
    }
}
