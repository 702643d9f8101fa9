package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.record.Dated;
import org.immutables.value.Value;

/** The trial of a pair: it ends with the first meeting's two-sided yes, or with a no of either side. */
@Value.Immutable
public abstract class Trial {
    Trial() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Before the first meeting. */
    public static Trial none() {
        return builder().build();
    }

    /** When mentor and mentee first met on their own. */
    public abstract Optional<Dated> firstMeeting();

    /** All answers in the order in which they were recorded; a side's last is the one that counts. */
    public abstract ImmutableList<TrialAnswer> answers();

    /** The answer of a side that counts. */
    public final Optional<TrialAnswer> answer(Role side) {
        return answers().stream().filter(answer -> answer.side() == side).reduce((earlier, later) -> later);
    }

    /** Whether both have said yes. */
    public final boolean isYes() {
        return Stream.of(Role.values())
                .allMatch(side -> answer(side).filter(TrialAnswer::goesOn).isPresent());
    }

    /** Whether somebody has said no. */
    public final boolean isNo() {
        return Stream.of(Role.values())
                .anyMatch(
                        side -> answer(side).filter(answer -> !answer.goesOn()).isPresent());
    }

    /**
     * Since when the pair has met and not decided, on a day: since the first meeting. Empty before it, and once both have
     * said yes or one has said no by that day.
     */
    public final Optional<LocalDate> undecidedSince(LocalDate day) {
        Trial then = keeping(dated -> dated.happenedBy(day));
        return then.firstMeeting().map(Dated::on).filter(since -> !then.isYes() && !then.isNo());
    }

    /** When each of its facts happened and was recorded. */
    final Stream<Dated> facts() {
        return Stream.concat(firstMeeting().stream(), answers().stream().map(TrialAnswer::dated));
    }

    final Trial meeting(Dated dated) {
        return builder().firstMeeting(dated).addAllAnswers(answers()).build();
    }

    final Trial with(TrialAnswer answer) {
        return builder()
                .firstMeeting(firstMeeting())
                .addAllAnswers(answers())
                .addAnswers(answer)
                .build();
    }

    final Trial keeping(Predicate<Dated> counts) {
        if (firstMeeting().filter(counts).isEmpty()) {
            return none();
        }
        return builder()
                .firstMeeting(firstMeeting())
                .addAllAnswers(answers().stream()
                        .filter(answer -> counts.test(answer.dated()))
                        .collect(toImmutableList()))
                .build();
    }

    @Value.Check
    final void check() {
        answers()
                .forEach(answer -> checkArgument(
                        firstMeeting()
                                .filter(met -> met.happenedBy(answer.dated().on()))
                                .isPresent(),
                        "nobody answers before the first meeting, but there is an answer of %s",
                        answer.dated().on()));
        for (Role side : Role.values()) {
            ImmutableList<Dated> given = answers().stream()
                    .filter(answer -> answer.side() == side)
                    .map(TrialAnswer::dated)
                    .collect(toImmutableList());
            for (int i = 1; i < given.size(); i++) {
                checkArgument(
                        MentorshipLife.inOrder(given.get(i - 1), given.get(i)),
                        "the answers of a %s are in order of day and of recording, but one of %s is not",
                        side.code(),
                        given.get(i).on());
            }
        }
    }

    /** Builds a {@link Trial}. */
    public static final class Builder extends ImmutableTrial.Builder {
        Builder() {}
    }
}
