package org.amir.examples.ownindicator;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.examples.simulation.Simulation;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.Figure;
import org.amir.mel.Members;
import org.amir.mel.StoredProgramme;

/** Counts {@link EarlyLanguageCourse} beside the handbook's figures, in a year of people who do not exist. */
public final class OwnIndicator {
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("own-indicator");
    private static final long SEED = 11;
    private static final int MENTORS = 30;
    private static final int MENTEES = 40;

    private OwnIndicator() {}

    /** Lives the year, and tells the figure. */
    public static void main(String[] arguments) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            Simulation.of(SEED, MENTORS, MENTEES, PROGRAMME, LocalDate.of(2025, 9, 1))
                    .live(store);
            tell(store, LocalDate.of(2026, 9, 1), System.out);
        }
    }

    /** Tells how the indicator stands on a day. */
    static Figure tell(ProgrammeStore store, LocalDate day, PrintStream out) {
        EvaluationTerms terms = EvaluationTerms.builder()
                .day(day)
                .addOwnOnPeople(new EarlyLanguageCourse())
                .build();
        Evaluation evaluation = Evaluation.of(terms, Members.NOBODY);
        store.inUnit(unit -> {
            StoredProgramme.of(unit, PROGRAMME, day).addTo(evaluation);
            return Optional.empty();
        });
        Figure figure = evaluation.result().figure("X1", "").orElseThrow();
        out.println(figure.id() + " " + figure.status().code() + ": " + figure.tally());
        return figure;
    }
}
