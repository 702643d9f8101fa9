package org.amir.core.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;

/** Random commands, held against a model that knows nothing of how a pair is kept: words, days and a set. */
class MentorshipLifePropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);

    /** What is asked of the pair. FORWARD is something that leads on, so that late states are reached often enough. */
    private enum Ask {
        FORWARD,
        CONFIRM,
        UNDO,
        INTRODUCE,
        SIGN_MENTOR,
        SIGN_MENTEE,
        COUNTERSIGN,
        THE_REST,
        TRIAL,
        MEET,
        MENTOR_YES,
        MENTEE_YES,
        MENTEE_NO,
        ACTIVATE,
        NOT_CONTINUE,
        PAUSE,
        RESUME,
        COMPLETE,
        END_EARLY,
        PLAN
    }

    /**
     * @param move days since the last command's day
     * @param late days until it is recorded
     */
    private record Command(Ask ask, int move, int late) {}

    /** The simple model: it says what happens to a command, and shares no code with what it is held against. */
    private static final class Model {
        private static final ImmutableMap<Ask, ImmutableMap<String, String>> TABLE =
                ImmutableMap.<Ask, ImmutableMap<String, String>>builder()
                        .put(Ask.CONFIRM, ImmutableMap.of("proposed", "confirmed"))
                        .put(Ask.UNDO, ImmutableMap.of("proposed", "undone", "confirmed", "undone"))
                        .put(Ask.INTRODUCE, ImmutableMap.of("confirmed", "introduced"))
                        .put(Ask.TRIAL, ImmutableMap.of("introduced", "trial"))
                        .put(Ask.ACTIVATE, ImmutableMap.of("trial", "active"))
                        .put(Ask.NOT_CONTINUE, ImmutableMap.of("trial", "not-continued"))
                        .put(Ask.PAUSE, ImmutableMap.of("active", "paused"))
                        .put(Ask.RESUME, ImmutableMap.of("paused", "active"))
                        .put(Ask.COMPLETE, ImmutableMap.of("active", "completed", "paused", "completed"))
                        .put(
                                Ask.END_EARLY,
                                ImmutableMap.of(
                                        "confirmed", "ended-early",
                                        "introduced", "ended-early",
                                        "trial", "ended-early",
                                        "active", "ended-early",
                                        "paused", "ended-early"))
                        .build();

        String state = "proposed";
        LocalDate day = START;
        LocalDate recorded = START;
        LocalDate factDay = START;
        LocalDate factRecorded = START;
        LocalDate planDay = START;
        LocalDate planRecorded = START;
        int steps = 1;
        int plans;
        final Map<String, LocalDate> done = new HashMap<>();
        final Map<String, Boolean> answers = new HashMap<>();
        final Map<String, LocalDate> answered = new HashMap<>();
        final Map<String, LocalDate> answerRecorded = new HashMap<>();
        final Map<LocalDate, String> states = new HashMap<>(Map.of(START, "proposed"));

        Ask resolve(Command command) {
            if (command.ask() != Ask.FORWARD) {
                return command.ask();
            }
            if (state.equals("trial") && answers.containsValue(false)) {
                return Ask.NOT_CONTINUE;
            }
            return switch (state) {
                case "proposed" -> command.move() == 9 && command.late() > 0 ? Ask.UNDO : Ask.CONFIRM;
                case "confirmed" -> Ask.INTRODUCE;
                case "introduced" ->
                    !done.containsKey("mentor")
                            ? Ask.SIGN_MENTOR
                            : !done.containsKey("mentee")
                                    ? Ask.SIGN_MENTEE
                                    : !done.containsKey("team")
                                            ? Ask.COUNTERSIGN
                                            : !done.containsKey("rest") ? Ask.THE_REST : Ask.TRIAL;
                case "trial" ->
                    !done.containsKey("met")
                            ? Ask.MEET
                            : !answers.containsKey("mentor")
                                    ? Ask.MENTOR_YES
                                    : !answers.containsKey("mentee")
                                            ? command.move() == 9 ? Ask.MENTEE_NO : Ask.MENTEE_YES
                                            : Ask.ACTIVATE;
                case "active" -> command.move() == 9 ? Ask.COMPLETE : Ask.PAUSE;
                default -> Ask.RESUME;
            };
        }

        boolean take(Ask ask, LocalDate on, LocalDate recordedOn) {
            return switch (ask) {
                case SIGN_MENTOR -> item("mentor", on, recordedOn, true);
                case SIGN_MENTEE -> item("mentee", on, recordedOn, true);
                case THE_REST -> item("rest", on, recordedOn, true);
                case COUNTERSIGN -> item("team", on, recordedOn, by("mentor", on) && by("mentee", on));
                case MEET -> {
                    boolean ok = state.equals("trial") && !done.containsKey("met") && !on.isBefore(day);
                    yield ok && fact("met", on, recordedOn);
                }
                case MENTOR_YES -> answer("mentor", true, on, recordedOn);
                case MENTEE_YES -> answer("mentee", true, on, recordedOn);
                case MENTEE_NO -> answer("mentee", false, on, recordedOn);
                case PLAN -> plan(on, recordedOn);
                default -> step(ask, on, recordedOn);
            };
        }

        private boolean by(String name, LocalDate on) {
            return done.containsKey(name) && !done.get(name).isAfter(on);
        }

        private boolean item(String name, LocalDate on, LocalDate recordedOn, boolean more) {
            boolean ok = state.equals("introduced") && !done.containsKey(name) && !on.isBefore(day) && more;
            return ok && fact(name, on, recordedOn);
        }

        private boolean fact(String name, LocalDate on, LocalDate recordedOn) {
            done.put(name, on);
            factDay = on.isAfter(factDay) ? on : factDay;
            factRecorded = recordedOn.isAfter(factRecorded) ? recordedOn : factRecorded;
            return true;
        }

        private boolean answer(String side, boolean yes, LocalDate on, LocalDate recordedOn) {
            boolean ok = state.equals("trial")
                    && by("met", on)
                    && !on.isBefore(answered.getOrDefault(side, on))
                    && !recordedOn.isBefore(answerRecorded.getOrDefault(side, recordedOn));
            if (ok) {
                answers.put(side, yes);
                answered.put(side, on);
                answerRecorded.put(side, recordedOn);
                fact("answer", on, recordedOn);
            }
            return ok;
        }

        private boolean plan(LocalDate on, LocalDate recordedOn) {
            String then = "nothing";
            for (LocalDate each = on; !each.isBefore(START); each = each.minusDays(1)) {
                if (states.containsKey(each)) {
                    then = states.get(each);
                    break;
                }
            }
            boolean ok =
                    ImmutableSet.of("introduced", "trial", "active", "paused").contains(then)
                            && (plans == 0 || (!on.isBefore(planDay) && !recordedOn.isBefore(planRecorded)));
            if (ok) {
                plans++;
                planDay = on;
                planRecorded = recordedOn;
            }
            return ok;
        }

        private boolean step(Ask ask, LocalDate on, LocalDate recordedOn) {
            String to = TABLE.getOrDefault(ask, ImmutableMap.of()).getOrDefault(state, "");
            boolean willing = answers.getOrDefault("mentor", false) && answers.getOrDefault("mentee", false);
            boolean ok = !to.isEmpty()
                    && !on.isBefore(day)
                    && !on.isBefore(factDay)
                    && !recordedOn.isBefore(recorded)
                    && !recordedOn.isBefore(factRecorded)
                    && (ask != Ask.TRIAL || done.keySet().containsAll(List.of("mentor", "mentee", "team", "rest")))
                    && (ask != Ask.ACTIVATE || willing)
                    && (ask != Ask.NOT_CONTINUE || answers.containsValue(false))
                    && (plans == 0
                            || !on.isBefore(planDay)
                            || !ImmutableSet.of("completed", "ended-early", "not-continued")
                                    .contains(to));
            if (ok) {
                state = to;
                day = on;
                recorded = recordedOn;
                steps++;
                states.put(on, to);
                if (ask == Ask.INTRODUCE) {
                    fact("intake", on, recordedOn);
                }
            }
            return ok;
        }
    }

    private static Attempt<Mentorship> ask(Mentorship pair, Ask ask, Dated dated) {
        LocalDate day = dated.on();
        Decision decision = Decision.of(Pairs.TEAM, dated.recordedOn().atTime(12, 0), Reason.of("talked-about"));
        return switch (ask) {
            case CONFIRM -> pair.confirm(day, Pairs.noOthers(), new Places(1), decision);
            case UNDO -> pair.undo(day, decision);
            case INTRODUCE -> pair.introduce(day, decision);
            case SIGN_MENTOR -> pair.record(IntroductionItem.SIGNED_BY_MENTOR, dated);
            case SIGN_MENTEE -> pair.record(IntroductionItem.SIGNED_BY_MENTEE, dated);
            case COUNTERSIGN -> pair.countersign(dated, Actor.of("team-2"));
            case THE_REST ->
                pair.record(IntroductionItem.GLOSSARY_SHOWN, dated)
                        .then(next -> next.record(IntroductionItem.CODE_OF_CONDUCT_SHOWN, dated))
                        .then(next -> next.record(IntroductionItem.PHASES_SHOWN, dated))
                        .then(next -> next.record(IntroductionItem.PLAN_BEGUN, dated))
                        .then(next -> next.record(IntroductionItem.STAFF_CONTACT_GIVEN, dated));
            case TRIAL -> pair.beginTrial(day, decision);
            case MEET -> pair.meetFirst(dated);
            case MENTOR_YES -> pair.answer(TrialAnswer.yes(Role.MENTOR, dated));
            case MENTEE_YES -> pair.answer(TrialAnswer.yes(Role.MENTEE, dated));
            case MENTEE_NO -> pair.answer(TrialAnswer.no(Role.MENTEE, dated, Reason.of("hours-do-not-fit")));
            case ACTIVATE -> pair.activate(day, decision);
            case NOT_CONTINUE -> pair.notContinue(day, decision);
            case PAUSE -> pair.pause(day, decision);
            case RESUME -> pair.resume(day, decision);
            case COMPLETE -> pair.complete(day, Pairs.assessment(day), decision);
            case END_EARLY -> pair.endEarly(day, Pairs.WITHDREW, decision);
            case PLAN -> pair.agreePlan(day, dated, 1, Per.WEEK, MeetingForm.EITHER);
            case FORWARD -> throw new AssertionError("resolved before");
        };
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Ask> asks = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Ask.FORWARD)), Tuple.of(1, Arbitraries.of(Ask.class)));
        return Combinators.combine(asks, Arbitraries.of(0, 0, 0, 1, 1, 1, 2, 9, 9, -1), Arbitraries.of(0, 0, 0, 0, 3))
                .as(Command::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(50);
    }

    @Property(tries = 300)
    void random_commands_never_reach_an_illegal_state_and_keep_all_history(@ForAll("commands") List<Command> commands) {
        Model model = new Model();
        Mentorship pair = Pairs.proposed(START);
        LocalDate day = START;
        for (Command command : commands) {
            day = day.plusDays(command.move());
            Dated dated = Dated.of(day, day.plusDays(command.late()));
            Ask ask = model.resolve(command);
            boolean expected = model.take(ask, dated.on(), dated.recordedOn());
            Attempt<Mentorship> attempt = ask(pair, ask, dated);

            assertThat(attempt.isTaken())
                    .as("%s on %s: %s", ask, dated, attempt)
                    .isEqualTo(expected);
            Mentorship after = attempt.value().orElse(pair);
            assertThat(after.steps()).hasSize(model.steps);
            assertBeginsWith(after.steps(), pair.steps());
            assertBeginsWith(after.trial().answers(), pair.trial().answers());
            assertBeginsWith(after.meetingPlans(), pair.meetingPlans());
            assertThat(after.introduction().done())
                    .containsAllEntriesOf(pair.introduction().done());
            assertThat(after.state().code()).isEqualTo(model.state);
            pair = after;
        }
        pair.steps().stream()
                .map(MentorshipStep::to)
                .distinct()
                .forEach(state -> Statistics.label("states reached").collect(state));
        Statistics.label("states reached").coverage(reached -> {
            for (MentorshipState state : MentorshipState.values()) {
                reached.check(state).count(count -> count > 0);
            }
        });
    }

    private static <T> void assertBeginsWith(List<T> after, List<T> before) {
        assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(after.subList(0, before.size())).isEqualTo(before);
    }

    /** Every earlier view is itself a pair whose life is legal: building one that is not would throw. */
    @Property(tries = 60)
    void on_every_day_the_pair_as_known_and_as_happened_is_a_legal_one(@ForAll("commands") List<Command> commands) {
        Mentorship pair = Pairs.proposed(START);
        Model model = new Model();
        LocalDate day = START;
        for (Command command : commands) {
            day = day.plusDays(command.move());
            Dated dated = Dated.of(day, day.plusDays(command.late()));
            Ask ask = model.resolve(command);
            model.take(ask, dated.on(), dated.recordedOn());
            pair = ask(pair, ask, dated).value().orElse(pair);
        }
        for (LocalDate each = START.minusDays(1); each.isBefore(START.plusDays(90)); each = each.plusDays(1)) {
            LocalDate then = each;
            Mentorship whole = pair;
            assertThat(pair.happenedBy(then).map(Mentorship::state)).isEqualTo(pair.stateOn(then));
            assertThat(pair.knownBy(then).map(known -> known.steps().size()).orElse(0))
                    .isEqualTo(Math.toIntExact(whole.steps().stream()
                            .filter(step -> step.dated().knownBy(then))
                            .count()));
        }
        assertThat(pair.knownBy(LocalDate.MAX)).hasValue(pair);
        assertThat(pair.happenedBy(LocalDate.MAX)).hasValue(pair);
    }

    /** One record of what a team may ask for in a pool of three mentors and three mentees. */
    private record PoolCommand(int kind, int mentor, int mentee, int day) {}

    @Provide
    Arbitrary<List<PoolCommand>> poolCommands() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 0, 0, 1, 2, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 12))
                .as(PoolCommand::new)
                .list()
                .ofMaxSize(40);
    }

    /** Days go forth and back, so that much is recorded late. */
    @Property(tries = 150)
    void nobody_ever_has_more_pairs_than_places_however_late_they_are_recorded(
            @ForAll("poolCommands") List<PoolCommand> commands) {
        List<Mentorship> pairs = new ArrayList<>();
        Decision decision = Pairs.recorded(START.plusDays(30));
        int confirmed = 0;
        for (PoolCommand command : commands) {
            LocalDate day = START.plusDays(command.day());
            if (command.kind() == 0) {
                RecordId id = RecordId.numbered("m", pairs.size() + 1L);
                Mentorship proposed = Mentorship.propose(
                                id,
                                PersonId.numbered(command.mentor()),
                                PersonId.numbered(10L + command.mentee()),
                                START,
                                0,
                                OptionalLong.empty(),
                                decision)
                        .orElseThrow();
                Attempt<Mentorship> attempt =
                        proposed.confirm(day, LivePairs.of(pairs.stream()), new Places(command.mentor() - 1), decision);
                confirmed += attempt.isTaken() ? 1 : 0;
                pairs.add(attempt.value().orElse(proposed));
            } else if (!pairs.isEmpty()) {
                int which = (command.mentor() * 3 + command.mentee()) % pairs.size();
                Mentorship pair = pairs.get(which);
                Attempt<Mentorship> attempt = switch (command.kind()) {
                    case 1 -> pair.undo(day, decision);
                    case 2 -> pair.introduce(day, decision);
                    default -> pair.endEarly(day, Pairs.WITHDREW, decision);
                };
                pairs.set(which, attempt.value().orElse(pair));
            }
        }
        Statistics.label("more than one confirmed")
                .collect(confirmed > 1)
                .coverage(seen -> seen.check(true).percentage(share -> share > 20));
        for (int i = 0; i <= 13; i++) {
            LocalDate day = START.plusDays(i);
            for (int person = 1; person <= 3; person++) {
                int number = person;
                assertThat(pairs)
                        .filteredOn(pair -> pair.mentee().number() == 10 + number && pair.takesPlaceOn(day))
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(pairs)
                        .filteredOn(pair -> pair.mentor().number() == number && pair.takesPlaceOn(day))
                        .hasSizeLessThanOrEqualTo(number - 1);
            }
        }
    }
}
