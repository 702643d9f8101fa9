package org.amir.core.coordination;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.FeedbackWay;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.Selection;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.core.training.Attendance;
import org.amir.core.training.Place;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/**
 * A team that tries whatever comes to mind, in any order: no state that the rules forbid is reached, nobody and nothing is
 * lost, and each change leaves a row in the audit trail, while what is refused leaves none.
 */
class RandomCommandsTest {
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("any");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Actor TEAM = Actor.of("team-1");
    private static final int MENTORS = 3;
    private static final int MENTEES = 4;
    private static final int PLACES = 2;
    /** The last mentor lacks a unit. */
    private static final PersonId UNTRAINED = PersonId.numbered(MENTORS);

    /** What the team may try, with a number that chooses among people and pairs. */
    private record Command(Act act, int first, int second, int daysLater) {}

    private enum Act {
        /** Whatever comes next for a pair, so that some get far. */
        ADVANCE,
        PROPOSE,
        CONFIRM,
        UNDO,
        INTRODUCE,
        COMPLETE_INTRODUCTION,
        BEGIN_TRIAL,
        MEET_FIRST,
        SAY_YES,
        SAY_NO,
        ACTIVATE,
        NOT_CONTINUE,
        PAUSE,
        RESUME,
        END_EARLY,
        SELECT,
        LEAVE,
        REAPPLY,
        FEEDBACK
    }

    @Property(tries = 60)
    @Tag("M9")
    @Tag("T8")
    void whatever_is_tried_the_rules_hold(@ForAll("commands") List<Command> commands) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            begin(store);
            Snapshot before = look(store);
            LocalDate day = START.plusDays(60);
            for (Command command : commands) {
                day = day.plusDays(command.daysLater());
                boolean taken = run(store, command, day);
                Snapshot after = look(store);
                Statistics.collect(command.act(), taken);

                assertThat(after.audit().size() > before.audit().size()).isEqualTo(taken);
                assertThat(after.audit().subList(0, before.audit().size())).isEqualTo(before.audit());
                assertThat(after.audit().stream().map(AuditRow::number))
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, after.audit().size())
                                        .mapToObj(number -> (long) number)
                                        .toList());
                assertThat(after.people()).isEqualTo(before.people());
                assertHistoryKept(before, after);
                assertRulesHold(after, day);
                before = after;
            }
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(Act.ADVANCE),
                                Arbitraries.just(Act.ADVANCE),
                                Arbitraries.of(Act.class)),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 3))
                .as(Command::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    /** Everything that the rules speak of, at one moment. */
    private record Snapshot(
            ImmutableSet<String> people,
            ImmutableList<Mentorship> pairs,
            ImmutableList<Candidacy> candidacies,
            ImmutableList<AuditRow> audit) {}

    private static void assertHistoryKept(Snapshot before, Snapshot after) {
        assertThat(after.pairs()).hasSizeGreaterThanOrEqualTo(before.pairs().size());
        for (int i = 0; i < before.pairs().size(); i++) {
            ImmutableList<MentorshipStep> earlier = before.pairs().get(i).steps();
            assertThat(after.pairs().get(i).steps().subList(0, earlier.size())).isEqualTo(earlier);
        }
        for (int i = 0; i < before.candidacies().size(); i++) {
            Candidacy earlier = before.candidacies().get(i);
            Candidacy later = after.candidacies().get(i);
            assertThat(later.selections()).startsWith(earlier.selections().toArray(new Selection[0]));
            assertThat(later.leavings().size())
                    .isGreaterThanOrEqualTo(earlier.leavings().size());
        }
    }

    private static void assertRulesHold(Snapshot after, LocalDate day) {
        List<Mentorship> taking =
                after.pairs().stream().filter(pair -> pair.takesPlaceOn(day)).toList();
        assertThat(taking.stream().map(Mentorship::mentee)).doesNotHaveDuplicates();
        taking.stream()
                .map(Mentorship::mentor)
                .distinct()
                .forEach(mentor -> assertThat(
                                taking.stream().filter(pair -> pair.mentor().equals(mentor)))
                        .hasSizeLessThanOrEqualTo(PLACES));
        assertThat(taking).noneMatch(pair -> pair.mentor().equals(UNTRAINED));
        assertThat(taking).allSatisfy(pair -> {
            assertThat(takesPart(after, CandidacyKey.of(pair.mentor(), Role.MENTOR), day))
                    .isTrue();
            assertThat(takesPart(after, CandidacyKey.of(pair.mentee(), Role.MENTEE), day))
                    .isTrue();
        });
    }

    private static boolean takesPart(Snapshot after, CandidacyKey key, LocalDate day) {
        return after.candidacies().stream()
                .anyMatch(candidacy -> candidacy.key().equals(key) && candidacy.takesPartOn(day));
    }

    private static Snapshot look(ProgrammeStore store) {
        return store.inUnit(unit -> new Snapshot(
                Stream.of(Role.values())
                        .flatMap(role -> Coordination.of(unit, PROGRAMME).people(role).stream())
                        .map(PersonFile::toString)
                        .collect(ImmutableSet.toImmutableSet()),
                unit.records(PROGRAMME, Mentorship.KIND)
                        .all()
                        .map(Versioned::value)
                        .collect(toImmutableList()),
                unit.records(PROGRAMME, Candidacy.KIND)
                        .all()
                        .map(Versioned::value)
                        .collect(toImmutableList()),
                unit.audit(PROGRAMME).collect(toImmutableList())));
    }

    private static boolean run(ProgrammeStore store, Command command, LocalDate day) {
        Decision decision = Decision.of(TEAM, day.atTime(12, 0), Reason.of("tried"));
        return store.inUnit(
                Change.routine(TEAM, day.atTime(12, 0), "try"),
                unit -> attempt(unit, command, day, decision).isTaken());
    }

    private static Attempt<?> attempt(UnitOfWork unit, Command command, LocalDate day, Decision decision) {
        Coordination team = Coordination.of(unit, PROGRAMME);
        CandidacyKey anybody = command.first() % 2 == 0
                ? CandidacyKey.of(mentor(command.second()), Role.MENTOR)
                : CandidacyKey.of(mentee(command.second()), Role.MENTEE);
        return switch (command.act()) {
            case ADVANCE -> advance(unit, command, day, decision);
            case PROPOSE ->
                team.propose(mentor(command.first()), mentee(command.second()), day, OptionalLong.empty(), decision);
            case CONFIRM -> team.confirm(pair(unit, command), day, decision);
            case UNDO -> team.undo(pair(unit, command), day, decision);
            case INTRODUCE -> step(unit, command, pair -> pair.introduce(day, decision));
            case COMPLETE_INTRODUCTION -> step(unit, command, pair -> introduced(pair, day));
            case BEGIN_TRIAL -> step(unit, command, pair -> pair.beginTrial(day, decision));
            case MEET_FIRST -> step(unit, command, pair -> pair.meetFirst(Dated.of(day)));
            case SAY_YES -> step(unit, command, pair -> pair.answer(TrialAnswer.yes(side(command), Dated.of(day))));
            case SAY_NO ->
                step(
                        unit,
                        command,
                        pair -> pair.answer(new TrialAnswer(
                                side(command),
                                false,
                                Dated.of(day),
                                Optional.of(Reason.of("not-a-fit")),
                                Optional.empty())));
            case ACTIVATE -> step(unit, command, pair -> pair.activate(day, decision));
            case NOT_CONTINUE -> step(unit, command, pair -> pair.notContinue(day, decision));
            case PAUSE -> step(unit, command, pair -> pair.pause(day, decision));
            case RESUME -> step(unit, command, pair -> pair.resume(day, decision));
            case END_EARLY ->
                step(
                        unit,
                        command,
                        pair -> pair.endEarly(day, new Ending(LeavingReason.NOT_A_FIT, EndingSide.BOTH), decision));
            case SELECT -> candidacy(unit, anybody, found -> selected(found, unit, day, decision));
            case LEAVE -> team.leave(anybody, day, LeavingReason.NO_TIME, decision);
            case REAPPLY -> candidacy(unit, anybody, found -> found.reapply(round(unit), Dated.of(day), TEAM));
            case FEEDBACK ->
                candidacy(unit, anybody, found -> found.giveFeedback(Dated.of(day), TEAM, FeedbackWay.PHONE));
        };
    }

    private static Attempt<Mentorship> advance(UnitOfWork unit, Command command, LocalDate day, Decision decision) {
        Coordination team = Coordination.of(unit, PROGRAMME);
        RecordId id = pair(unit, command);
        Optional<Mentorship> found =
                unit.records(PROGRAMME, Mentorship.KIND).find(id).map(Versioned::value);
        if (found.isEmpty()) {
            return team.propose(mentor(command.first()), mentee(command.second()), day, OptionalLong.empty(), decision);
        }
        return switch (found.get().state()) {
            case PROPOSED -> team.confirm(id, day, decision);
            case CONFIRMED -> team.changing(id, pair -> pair.introduce(day, decision));
            case INTRODUCED ->
                team.changing(
                        id,
                        pair -> pair.introduction().missing().isEmpty()
                                ? pair.beginTrial(day, decision)
                                : introduced(pair, day));
            case TRIAL ->
                team.changing(
                        id,
                        pair -> pair.trial().firstMeeting().isEmpty()
                                ? pair.meetFirst(Dated.of(day))
                                : pair.trial().isYes()
                                        ? pair.activate(day, decision)
                                        : pair.answer(TrialAnswer.yes(side(command), Dated.of(day))));
            case ACTIVE -> team.changing(id, pair -> pair.pause(day, decision));
            case PAUSED -> team.changing(id, pair -> pair.resume(day, decision));
            case UNDONE, COMPLETED, ENDED_EARLY, NOT_CONTINUED ->
                team.propose(mentor(command.first()), mentee(command.second()), day, OptionalLong.empty(), decision);
        };
    }

    private static Attempt<Mentorship> introduced(Mentorship pair, LocalDate day) {
        Attempt<Mentorship> done = Attempt.taken(pair);
        for (IntroductionItem item : pair.introduction().missing()) {
            done = item == IntroductionItem.COUNTERSIGNED
                    ? done.then(next -> next.countersign(Dated.of(day), TEAM))
                    : done.then(next -> next.record(item, Dated.of(day)));
        }
        return pair.introduction().missing().isEmpty() ? Attempt.refused("nothing-missing", "all is there") : done;
    }

    private static Attempt<Candidacy> selected(Candidacy candidacy, UnitOfWork unit, LocalDate day, Decision decision) {
        Application application = unit.applications(PROGRAMME)
                .find(candidacy.person(), candidacy.role())
                .orElseThrow()
                .value();
        return candidacy.select(
                SelectionOutcome.SELECTED,
                day,
                EligibilityPolicy.handbook().assess(application.profile(), day, Cycle.beginning(START)),
                ProgrammeRules.handbook(),
                decision);
    }

    private static Attempt<Mentorship> step(
            UnitOfWork unit, Command command, Function<Mentorship, Attempt<Mentorship>> step) {
        return Coordination.of(unit, PROGRAMME).changing(pair(unit, command), step);
    }

    private static Attempt<Candidacy> candidacy(
            UnitOfWork unit, CandidacyKey key, Function<Candidacy, Attempt<Candidacy>> step) {
        Versioned<Candidacy> found =
                unit.records(PROGRAMME, Candidacy.KIND).find(key).orElseThrow();
        return step.apply(found.value()).map(after -> {
            unit.records(PROGRAMME, Candidacy.KIND).save(after, found.version());
            return after;
        });
    }

    /** One of the pairs there are, the later ones more often; one that is not there if there is none. */
    private static RecordId pair(UnitOfWork unit, Command command) {
        List<RecordId> pairs = unit.records(PROGRAMME, Mentorship.KIND)
                .all()
                .map(found -> found.value().id())
                .toList();
        return pairs.isEmpty()
                ? RecordId.numbered("m", 1)
                : pairs.get(Math.max(0, pairs.size() - 1 - command.first() % 4));
    }

    private static RecruitmentRound round(UnitOfWork unit) {
        return unit.records(PROGRAMME, RecruitmentRound.KIND)
                .find(RecordId.numbered("rr", 1))
                .orElseThrow()
                .value();
    }

    private static Role side(Command command) {
        return command.second() % 2 == 0 ? Role.MENTOR : Role.MENTEE;
    }

    private static PersonId mentor(int number) {
        return PersonId.numbered(number % MENTORS + 1L);
    }

    private static PersonId mentee(int number) {
        return PersonId.numbered(MENTORS + number % MENTEES + 1L);
    }

    // ---- the people to begin with

    private static void begin(ProgrammeStore store) {
        boolean begun = store.inUnit(Change.routine(TEAM, START.atTime(8, 0), "begin"), unit -> {
            unit.programmes().add(Programme.of(PROGRAMME, CountryCode.of("SE"), LanguageCode.of("sv")));
            RecruitmentRound round = RecruitmentRound.open(
                    unit.newRecord(PROGRAMME, RecruitmentRound.KIND), List.of(Role.values()), Dated.of(START));
            unit.records(PROGRAMME, RecruitmentRound.KIND).save(round, 0);
            for (int i = 0; i < MENTORS + MENTEES; i++) {
                register(unit, round, i < MENTORS ? mentor() : mentee());
            }
            for (TrainingUnit taught : TrainingUnit.values()) {
                teach(unit, taught);
            }
            return true;
        });
        assertThat(begun).isTrue();
    }

    private static void register(UnitOfWork unit, RecruitmentRound round, Profile profile) {
        PersonId person = unit.newPerson(PROGRAMME);
        Application application = Application.builder()
                .person(person)
                .profile(profile)
                .stamp(START.atTime(9, 0))
                .firstStamp(START.atTime(9, 0))
                .build();
        unit.applications(PROGRAMME).save(application, 0);
        Candidacy candidacy = Candidacy.register(person, profile.role(), round, Dated.of(START))
                .then(registered -> selected(
                        registered,
                        unit,
                        START.plusDays(1),
                        Decision.of(TEAM, START.plusDays(1).atTime(12, 0), Reason.of("meets-all"))))
                .orElseThrow();
        unit.records(PROGRAMME, Candidacy.KIND).save(candidacy, 0);
    }

    private static void teach(UnitOfWork unit, TrainingUnit taught) {
        LocalDate day = START.plusDays(10);
        TrainingSession session = TrainingSession.planned(
                        unit.newRecord(PROGRAMME, TrainingSession.KIND), taught, Place.ONLINE, day, Dated.of(START))
                .hold(Dated.of(day), Optional.of(120))
                .orElseThrow();
        for (int i = 0; i < MENTORS; i++) {
            PersonId mentor = mentor(i);
            boolean misses = mentor.equals(UNTRAINED) && taught == TrainingUnit.GOALS;
            session = session.mark(mentor, misses ? Attendance.ABSENT : Attendance.PRESENT, day)
                    .orElseThrow();
        }
        unit.records(PROGRAMME, TrainingSession.KIND).save(session, 0);
    }

    private static Traits traits() {
        return Traits.builder().twelveMonths(Answer.of(true)).build();
    }

    private static Mentor mentor() {
        return Mentor.builder().traits(traits()).capacity(Answer.of(PLACES)).build();
    }

    private static Mentee mentee() {
        return Mentee.builder()
                .traits(traits())
                .permit(Permit.of(Answer.of(PermitKind.PERMANENT), Answer.notAnswered()))
                .build();
    }
}
