package org.amir.examples.ownindicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.amir.core.activity.CourseKind;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Versioned;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.examples.simulation.Simulation;
import org.amir.mel.Figure;
import org.amir.mel.measurement.Group;
import org.junit.jupiter.api.Test;

class OwnIndicatorTest {
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("own-indicator");
    private static final LocalDate AFTER = LocalDate.of(2027, 3, 1);

    @Test
    void an_indicator_of_ones_own_is_counted_beside_those_of_the_handbook() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (ProgrammeStore store = InMemoryStore.empty()) {
            Simulation.of(11, 30, 40, PROGRAMME, LocalDate.of(2025, 9, 1)).live(store);

            Figure figure = OwnIndicator.tell(store, AFTER, new PrintStream(said, true, StandardCharsets.UTF_8));

            assertThat(figure.tally().count(Group.NOT_YET_DUE)).isZero();
            assertThat(figure.tally().count(Group.NUMERATOR))
                    .isPositive()
                    .isEqualTo(store.inUnit(OwnIndicatorTest::menteesWithEarlyCourse));
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("X1 ");
    }

    private static int menteesWithEarlyCourse(UnitOfWork unit) {
        List<CourseParticipation> courses = unit.records(PROGRAMME, CourseParticipation.KIND)
                .all()
                .map(Versioned::value)
                .filter(course -> course.kind() == CourseKind.LANGUAGE)
                .toList();
        ImmutableSet.Builder<PersonId> mentees = ImmutableSet.builder();
        List<Mentorship> pairs = unit.records(PROGRAMME, Mentorship.KIND)
                .all()
                .map(Versioned::value)
                .toList();
        for (CourseParticipation course : courses) {
            pairs.stream()
                    .filter(pair -> pair.mentee().equals(course.person()))
                    .flatMap(pair -> pair.startedOn().stream())
                    .min(LocalDate::compareTo)
                    .filter(start -> !course.begun().on().isAfter(start.plusMonths(3)))
                    .ifPresent(start -> mentees.add(course.person()));
        }
        return mentees.build().size();
    }
}
