package org.amir.core.exchange;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.participant.PersonId;
import org.amir.core.training.TrainingProgress;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** A mentor was a full mentor on the day on which a pair was confirmed (T8), by what is known now or was then. */
final class FullMentors implements ProgrammeRule {
    @Override
    public void check(ImportedProgramme programme) {
        if (programme.isWhole(TrainingSession.KIND)) {
            programme.pairs().stream()
                    .filter(pair -> programme.added(Mentorship.KIND).has(pair.id())
                            || programme.added(TrainingRecord.KIND).has(pair.mentor()))
                    .forEach(pair -> pair.steps().stream()
                            .filter(step -> step.to() == MentorshipState.CONFIRMED)
                            .filter(step -> !wasFullMentor(programme, pair.mentor(), step))
                            .forEach(step -> note(programme, pair, step.on())));
        }
    }

    private static boolean wasFullMentor(ImportedProgramme programme, PersonId mentor, MentorshipStep confirmed) {
        return now(programme, mentor, confirmed.on()).isFullMentor()
                || wasKnownAsFullMentor(programme, mentor, confirmed);
    }

    /** A mark that was corrected on the day of the decision may have been corrected after it. */
    private static boolean wasKnownAsFullMentor(
            ImportedProgramme programme, PersonId mentor, MentorshipStep confirmed) {
        LocalDate decided = confirmed.decision().recordedOn();
        return Stream.of(decided, decided.minusDays(1))
                .anyMatch(day -> TrainingProgress.of(
                                mentor,
                                programme.sessionsOf(mentor).stream()
                                        .flatMap(session -> session.knownBy(day).stream())
                                        .collect(ImmutableList.toImmutableList()),
                                programme.find(TrainingRecord.KIND, mentor).map(record -> record.knownBy(day)),
                                confirmed.on())
                        .isFullMentor());
    }

    private static TrainingProgress now(ImportedProgramme programme, PersonId mentor, LocalDate day) {
        return TrainingProgress.of(
                mentor, programme.sessionsOf(mentor), programme.find(TrainingRecord.KIND, mentor), day);
    }

    private static void note(ImportedProgramme programme, Mentorship pair, LocalDate day) {
        TrainingProgress now = now(programme, pair.mentor(), day);
        String allowed = Strings.lenientFormat(
                "a mentor who had attended all five units by %s, when %s was confirmed, and had not decided against"
                        + " joining (T8); here %s: bring in what is missing of the training, or leave the pair out",
                day,
                pair.id(),
                now.isDeclined()
                        ? pair.mentor() + " had decided not to join"
                        : pair.mentor() + " lacks "
                                + now.lacking().stream().map(TrainingUnit::code).collect(Collectors.joining(", ")));
        Optional<String> mentor = Optional.of(pair.mentor().value());
        if (programme.added(Mentorship.KIND).has(pair.id())) {
            programme.added(Mentorship.KIND).addBrokenCell(pair.id(), "mentor", mentor, allowed);
        } else {
            programme.added(TrainingRecord.KIND).addBrokenCell(pair.mentor(), "mentor", mentor, allowed);
        }
    }
}
