package org.amir.mel.amif;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.participant.Role;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.mel.evidence.Participation;
import org.amir.mel.indicator.SatisfactionAndBenefit;
import org.amir.mel.indicator.SkillsInUse;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;

/** A count of people beside one of the handbook's figures: why somebody is in one of the two alone. */
enum Link {
    SKILLS(AmifCode.R_1_6, "K1b") {
        @Override
        Optional<DifferenceReason> notReached(Participation person) {
            if (person.firstStart().isEmpty()) {
                return Optional.of(DifferenceReason.NO_PAIR_STARTED);
            }
            boolean late = PersonCounts.skillsAnswer(person)
                    .filter(given -> given.on().isAfter(SkillsInUse.lastDay(person)))
                    .isPresent();
            return Optional.of(late ? DifferenceReason.ANSWERED_LATE : DifferenceReason.CLOCK_FROM_TRAINING);
        }

        @Override
        Optional<DifferenceReason> notCounted(Participation person) {
            Optional<LocalDate> asked = PersonCounts.skillsAskedOn(person);
            if (asked.isEmpty()) {
                return Optional.of(DifferenceReason.TRAINING_NOT_COMPLETE);
            }
            if (asked.get().isAfter(person.vantage().day())) {
                return Optional.of(DifferenceReason.NOT_YET_ASKED);
            }
            return Optional.of(
                    PersonCounts.skillsAnswer(person).isPresent()
                            ? DifferenceReason.LATEST_ANSWER_LOW
                            : DifferenceReason.CLOCK_FROM_TRAINING);
        }
    },
    /** They differ by those whom the handbook leaves out alone. */
    ORIENTATION(AmifCode.O_2_3_2, "K6"),
    /** They differ by those whom the handbook leaves out alone. */
    GUIDANCE(AmifCode.O_2_3_3, "K7"),
    /** To begin the course is progress, if one takes part. */
    LEVEL(AmifCode.R_2_8, "K3") {
        @Override
        Optional<DifferenceReason> notReached(Participation person) {
            return Optional.of(DifferenceReason.OUTSIDE_PARTICIPATION);
        }

        /** Of several courses, by the one that came nearest. */
        @Override
        Optional<DifferenceReason> notCounted(Participation person) {
            return Optional.of(PersonCounts.languageCourses(person).stream()
                    .map(course -> lacking(course, person.vantage().day()))
                    .max(Comparator.comparing(NEAREST_LAST::indexOf))
                    .orElse(DifferenceReason.NO_LANGUAGE_COURSE));
        }
    },
    BENEFIT_AND_PROGRESS(AmifCode.R_2_9, "K3") {
        @Override
        Optional<DifferenceReason> notCounted(Participation person) {
            if (PersonCounts.benefitAnswer(person).isPresent()) {
                return Optional.of(DifferenceReason.LATEST_ANSWER_LOW);
            }
            return Optional.of(
                    SatisfactionAndBenefit.owedFrom(person)
                                    .isAfter(person.vantage().day())
                            ? DifferenceReason.NOT_YET_ASKED
                            : DifferenceReason.UNANSWERED);
        }
    },
    BENEFIT_AND_SATISFACTION(AmifCode.R_2_9, "K4") {
        @Override
        Optional<DifferenceReason> notReached(Participation person) {
            return person
                    .answers(
                            SurveyKind.MENTEE_FINAL,
                            LocalDate.MIN,
                            person.vantage().day())
                    .reverse()
                    .stream()
                    .findFirst()
                    .map(Link::lacking);
        }

        @Override
        Optional<DifferenceReason> notCounted(Participation person) {
            return person.role() == Role.MENTOR ? Optional.of(DifferenceReason.MENTOR) : Optional.empty();
        }
    },
    /** Such a step is progress, if one takes part. */
    RECOGNITION(AmifCode.R_2_10, "K3") {
        @Override
        Optional<DifferenceReason> notReached(Participation person) {
            return Optional.of(DifferenceReason.OUTSIDE_PARTICIPATION);
        }

        @Override
        Optional<DifferenceReason> notCounted(Participation person) {
            return Optional.of(DifferenceReason.NO_RECOGNITION_STEP);
        }
    };

    private static final ImmutableList<DifferenceReason> NEAREST_LAST = ImmutableList.of(
            DifferenceReason.COURSE_NOT_LEFT, DifferenceReason.LEVEL_NOT_ASSESSED, DifferenceReason.LEVEL_NOT_RAISED);

    private final AmifCode code;
    private final String indicator;

    Link(AmifCode code, String indicator) {
        this.code = code;
        this.indicator = indicator;
    }

    /** Those beside one of the handbook's figures. */
    static ImmutableList<Link> to(String indicator) {
        return Arrays.stream(values())
                .filter(link -> link.indicator.equals(indicator))
                .collect(ImmutableList.toImmutableList());
    }

    AmifCode code() {
        return code;
    }

    String indicator() {
        return indicator;
    }

    /**
     * Why a person is in one of the two alone; empty if they are in both or in none.
     *
     * @param there where the person falls in the handbook's figure
     */
    final Optional<Difference> difference(Participation person, boolean isCounted, Optional<Placement> there) {
        boolean isReached =
                there.filter(placement -> placement.group() == Group.NUMERATOR).isPresent();
        if (isCounted == isReached) {
            return Optional.empty();
        }
        Optional<Difference.Why> why =
                isCounted ? whyNotReached(person, there) : notCounted(person).map(Difference.Why::of);
        checkState(why.isPresent(), "%s: nothing tells %s from %s, which should be the same", person, code, indicator);
        return Optional.of(new Difference(
                code,
                indicator,
                person.person().value(),
                isCounted ? Difference.Side.COUNT_ONLY : Difference.Side.HANDBOOK_ONLY,
                why.get()));
    }

    /** Left out there comes first, then what tells the two apart; with nothing to tell, the handbook's own answer. */
    private Optional<Difference.Why> whyNotReached(Participation person, Optional<Placement> there) {
        return there.filter(placement -> placement.group() == Group.EXCLUDED)
                .map(Link::saidThere)
                .or(() -> notReached(person).map(Difference.Why::of))
                .or(() -> there.map(Link::saidThere));
    }

    private static Difference.Why saidThere(Placement placement) {
        return new Difference.Why(
                switch (placement.group()) {
                    case EXCLUDED -> DifferenceReason.EXCLUDED_THERE;
                    case NOT_YET_DUE -> DifferenceReason.NOT_YET_DUE_THERE;
                    case NOT_KNOWN -> DifferenceReason.NOT_KNOWN_THERE;
                    case DENOMINATOR_ONLY -> DifferenceReason.MISSED_THERE;
                    case NUMERATOR -> throw new IllegalStateException(placement.member() + " is in the numerator");
                },
                placement.reason());
    }

    /** Why one who is counted, and whom the handbook doesn't exclude, is not in its numerator. */
    Optional<DifferenceReason> notReached(Participation person) {
        return Optional.empty();
    }

    /** Why one who is in the handbook's numerator is not counted; empty if that cannot be. */
    Optional<DifferenceReason> notCounted(Participation person) {
        return Optional.empty();
    }

    private static DifferenceReason lacking(SurveyAnswer latest) {
        if (latest.satisfaction().value().filter(given -> !given.isPositive()).isPresent()) {
            return DifferenceReason.SATISFACTION_LOW;
        }
        return latest.benefit().isGiven() ? DifferenceReason.SATISFACTION_UNANSWERED : DifferenceReason.EARLIER_SURVEY;
    }

    private static DifferenceReason lacking(CourseParticipation course, LocalDate day) {
        if (!course.isLeftBy(day)) {
            return DifferenceReason.COURSE_NOT_LEFT;
        }
        boolean assessed = course.before()
                        .filter(level -> level.assessed().happenedBy(day))
                        .isPresent()
                && course.after()
                        .filter(level -> level.assessed().happenedBy(day))
                        .isPresent();
        return assessed ? DifferenceReason.LEVEL_NOT_RAISED : DifferenceReason.LEVEL_NOT_ASSESSED;
    }
}
