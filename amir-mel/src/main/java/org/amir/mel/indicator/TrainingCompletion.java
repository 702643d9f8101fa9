package org.amir.mel.indicator;

import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.core.training.TrainingUnit;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Share;

/** K1a: selected mentors who attended all five units. */
public final class TrainingCompletion extends PersonIndicator {
    private static final int TARGET = 85;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K1a")
                .title("Completion of the mentor training")
                .population("selected mentors, later drop-outs included")
                .excluded("selection recorded in error")
                .numerator("all five units attended")
                .notYetDue("the training phase with its make-ups is not over")
                .notKnown(
                        "each lacking unit has a held session, among those the mentor was invited to, whose attendance"
                                + " was not recorded")
                .example("Of 10 selected mentors 8 attended all five units, 1 dropped out after two, and of 1 nobody"
                        + " recorded whether they came to the fifth: 8/9; lower 8/10, upper 9/10")
                .citation(Citation.of("K1"))
                .target(Share.ofPercent(TARGET))
                .build();
    }

    @Override
    protected boolean isOfPopulation(Participation person) {
        return person.role() == Role.MENTOR && person.wasSelected();
    }

    @Override
    protected Optional<String> excluded(Participation person) {
        return when(person.wasSelectedInError(), "selected-in-error");
    }

    @Override
    protected boolean isReached(Participation person) {
        return person.training().isComplete();
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        return when(!person.vantage().isTrainingOver(), "training-goes-on");
    }

    @Override
    protected Optional<String> notKnown(Participation person) {
        return when(person.training().isNotKnown(), "attendance-not-recorded");
    }

    @Override
    protected String missed(Participation person) {
        return person.training().lacking().stream()
                .map(TrainingUnit::code)
                .collect(Collectors.joining(" ", "lacks ", ""));
    }
}
