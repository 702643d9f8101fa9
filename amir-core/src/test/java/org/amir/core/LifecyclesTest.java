package org.amir.core;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthAnswer;
import org.amir.core.activity.GrowthPath;
import org.amir.core.activity.GrowthState;
import org.amir.core.eligibility.Assessment;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.FeedbackWay;
import org.amir.core.recruitment.Interview;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.recruitment.Stage;
import org.amir.core.survey.Stint;
import org.amir.core.training.Gathering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The state diagrams of the documents are those of the code: what its steps reach, tried one after another. */
class LifecyclesTest {
    private static final Path DOCUMENT = Path.of("src/main/java/org/amir/core/doc-files/lifecycles.md");
    private static final Pattern ARROW = Pattern.compile("^ *(\\S+) --> (\\S+)$", Pattern.MULTILINE);
    private static final String START = "[*]";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final PersonId PERSON = PersonId.numbered(1);
    private static final Actor TEAM = Actor.of("team-1");
    private static final RecruitmentRound ROUND = RecruitmentRound.open(
            RecordId.numbered("rr", 1), ImmutableList.of(Role.MENTOR, Role.MENTEE), Dated.of(FIRST));

    /** From where to where. */
    private record Arrow(String from, String to) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    @Tag("R4")
    void a_candidacy_moves_as_drawn() throws IOException {
        Candidacy registered =
                Candidacy.register(PERSON, Role.MENTOR, ROUND, Dated.of(FIRST)).orElseThrow();

        assertThat(explored(
                        registered,
                        ImmutableList.of(
                                (candidacy, day) -> candidacy.interview(Interview.builder()
                                        .application(candidacy.applications())
                                        .held(Dated.of(day))
                                        .by(TEAM)
                                        .build()),
                                selecting(SelectionOutcome.SELECTED),
                                selecting(SelectionOutcome.WAITING_LIST),
                                selecting(SelectionOutcome.NOT_SELECTED),
                                (candidacy, day) -> candidacy.giveFeedback(Dated.of(day), TEAM, FeedbackWay.PHONE),
                                (candidacy, day) -> candidacy.leave(day, LeavingReason.WITHDREW, decided(day)),
                                (candidacy, day) -> candidacy.reapply(ROUND, Dated.of(day), TEAM)),
                        (candidacy, day) ->
                                candidacy.stageOn(day).map(LifecyclesTest::code).orElseThrow(),
                        4,
                        false))
                .isEqualTo(drawn("Candidacy"));
    }

    @Test
    @Tag("R9")
    void a_round_closes_once() throws IOException {
        assertThat(explored(
                        ROUND,
                        ImmutableList.of((round, day) -> round.close(ImmutableList.of(), decided(day))),
                        (round, day) -> round.closed().isPresent() ? "closed" : "open",
                        3,
                        true))
                .isEqualTo(drawn("Recruitment round"));
    }

    @Test
    @Tag("T1")
    void a_gathering_moves_as_drawn() throws IOException {
        Gathering planned = Gathering.planned(FIRST.plusDays(9), Dated.of(FIRST));

        assertThat(explored(
                        planned,
                        ImmutableList.of(
                                (gathering, day) -> gathering.move(day.plusDays(1), decided(day)),
                                (gathering, day) -> gathering.cancel(decided(day)),
                                (gathering, day) -> gathering.hold(Dated.of(day), Optional.empty())),
                        (gathering, day) -> gathering.held().isPresent()
                                ? "held"
                                : gathering.cancelled().isPresent() ? "cancelled" : "planned",
                        3,
                        true))
                .isEqualTo(drawn("Gathering"));
    }

    @Test
    @Tag("X2")
    void growth_moves_as_drawn() throws IOException {
        Growth invited = Growth.invite(
                        RecordId.numbered("gw", 1),
                        new Stint(PERSON, Role.MENTOR, FIRST, Optional.empty()),
                        GrowthPath.TRAINER,
                        Dated.of(FIRST),
                        TEAM)
                .orElseThrow();

        assertThat(explored(
                        invited,
                        ImmutableList.of(
                                (growth, day) -> growth.answer(new GrowthAnswer(true, Dated.of(day))),
                                (growth, day) -> growth.answer(new GrowthAnswer(false, Dated.of(day))),
                                (growth, day) -> growth.begin(Dated.of(day))),
                        (growth, day) ->
                                growth.stateOn(day).map(GrowthState::code).orElseThrow(),
                        3,
                        true))
                .isEqualTo(drawn("Growth"));
    }

    /** That a pair's steps follow the table is shown by the tests of mentorships; here, that the diagram is the table. */
    @Test
    @Tag("I1")
    void a_mentorship_moves_as_drawn() throws IOException {
        ImmutableSortedSet<Arrow> table = Stream.concat(
                        Stream.of(new Arrow(START, MentorshipState.PROPOSED.code())),
                        Arrays.stream(MentorshipState.values())
                                .flatMap(from -> from.next().stream().map(to -> new Arrow(from.code(), to.code()))))
                .collect(toImmutableSortedSet(Arrow::compareTo));

        assertThat(table).isEqualTo(drawn("Mentorship"));
    }

    @Test
    void every_diagram_is_held_against_the_code() throws IOException {
        assertThat(read().lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## Candidacy", "## Recruitment round", "## Gathering", "## Mentorship", "## Growth");
    }

    /**
     * Takes every sequence of steps up to a length, each on the next day, and notes where each step that was taken led.
     *
     * @param staying whether a step that leaves the state as it was is an arrow
     */
    private static <T> ImmutableSortedSet<Arrow> explored(
            T first,
            ImmutableList<BiFunction<T, LocalDate, Attempt<T>>> steps,
            BiFunction<T, LocalDate, String> state,
            int length,
            boolean staying) {
        Set<Arrow> found = new TreeSet<>();
        found.add(new Arrow(START, state.apply(first, FIRST)));
        explore(first, FIRST, steps, state, length, found);
        return found.stream()
                .filter(arrow -> staying || !arrow.from().equals(arrow.to()))
                .collect(toImmutableSortedSet(Arrow::compareTo));
    }

    private static <T> void explore(
            T value,
            LocalDate day,
            ImmutableList<BiFunction<T, LocalDate, Attempt<T>>> steps,
            BiFunction<T, LocalDate, String> state,
            int left,
            Set<Arrow> found) {
        if (left == 0) {
            return;
        }
        LocalDate next = day.plusDays(1);
        steps.stream()
                .map(step -> step.apply(value, next))
                .flatMap(taken -> taken.value().stream())
                .forEach(after -> {
                    found.add(new Arrow(state.apply(value, day), state.apply(after, next)));
                    explore(after, next, steps, state, left - 1, found);
                });
    }

    private static BiFunction<Candidacy, LocalDate, Attempt<Candidacy>> selecting(SelectionOutcome outcome) {
        return (candidacy, day) ->
                candidacy.select(outcome, day, assessed(day), ProgrammeRules.handbook(), decided(day));
    }

    private static Assessment assessed(LocalDate day) {
        Mentor mentor = Mentor.builder()
                .traits(Traits.builder().twelveMonths(Answer.of(true)).build())
                .convictions(Answer.of(Convictions.DECLARED_NONE))
                .build();
        return EligibilityPolicy.handbook().assess(mentor, day, Cycle.beginning(FIRST));
    }

    private static Decision decided(LocalDate day) {
        return Decision.of(TEAM, day.atTime(12, 0), Reason.of("discussed"));
    }

    /** An accepted person is in the stage that the outcome is called by. */
    private static String code(Stage stage) {
        return stage == Stage.SELECTED ? SelectionOutcome.SELECTED.code() : ((Coded) stage).code();
    }

    private static ImmutableSortedSet<Arrow> drawn(String heading) throws IOException {
        Function<String, String> upToNext = text -> text.split("\n## ", -1)[0];
        String section = upToNext.apply(read().split("\n## " + heading + "\n", -1)[1]);
        return ARROW.matcher(section)
                .results()
                .map(arrow -> new Arrow(arrow.group(1), arrow.group(2)))
                .collect(toImmutableSortedSet(Arrow::compareTo));
    }

    private static String read() throws IOException {
        return Files.readString(DOCUMENT, StandardCharsets.UTF_8);
    }
}
