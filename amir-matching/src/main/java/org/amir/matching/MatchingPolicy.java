package org.amir.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.Objective;
import org.amir.matching.criterion.Closeness;
import org.amir.matching.criterion.Constraint;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.MustAge;
import org.amir.matching.criterion.MustGender;
import org.amir.matching.criterion.MutualPreference;
import org.amir.matching.criterion.NoSharedLanguage;
import org.amir.matching.criterion.OwnExperience;
import org.amir.matching.criterion.SamePerson;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.SelfAssessment;
import org.amir.matching.criterion.SharedBackground;
import org.amir.matching.criterion.Temperament;
import org.amir.matching.criterion.ThematicNeeds;
import org.amir.matching.criterion.WeeklyAvailability;
import org.immutables.value.Value;

/**
 * How a programme matches: what each criterion weighs and means, and what excludes a pair. Everything but the host
 * language has the default of the matching criteria, version 1, and may be changed by a country.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:untype") // a map that is set replaces the default as a whole, which is what is meant
public abstract class MatchingPolicy {
    /** Keeps the sums of weighted scores far from the limits of a long. */
    private static final int GREATEST_WEIGHT = 1_000_000;

    private static final int GREATEST_BONUS = AssignmentProblem.MAX_SCORE - Score.PERFECT_MICRO;

    MatchingPolicy() {}

    /** The defaults, for a programme with a host language. */
    public static MatchingPolicy defaults(LanguageCode hostLanguage) {
        return builder().hostLanguage(hostLanguage).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The language that mentees learn; it is no shared background, and counts as shared from a level on. */
    public abstract LanguageCode hostLanguage();

    /**
     * What makes one choice of pairs better than another; the best total unless set. Locked pairs are no part of it, and
     * preferred pairs count their bonus more in it, in the minimum too.
     *
     * <p>Equally good choices are settled by the greater sum of waiting days of the mentees matched, then in order of mentee
     * and mentor. That is so for all but {@link Objective#STABLE}: there a mentor who finds mentees equal takes the one who
     * has waited longer, and then the first in order; a mentee who finds mentors equal takes the first in order. So a stable
     * choice need not have the greatest sum of waiting days among all that are stable with ties.
     */
    @Value.Default
    public Objective objective() {
        return Objective.BEST_TOTAL;
    }

    /** What each criterion weighs, by id, from 0 to 1 000 000; every criterion has a weight. */
    @Value.Default
    public ImmutableMap<String, Integer> weights() {
        return ImmutableMap.<String, Integer>builder()
                .put("M1", 15)
                .put("M2", 15)
                .put("M3", 25)
                .put("M4", 15)
                .put("M5", 10)
                .put("M6", 10)
                .put("M7", 5)
                .put("M8", 5)
                .buildOrThrow();
    }

    /** What a criterion that is not known counts: 0.5 unless set. */
    @Value.Default
    public Score unknownScore() {
        return Score.ofMicro(500_000);
    }

    /** The total below which a pair is excluded: 0.30 unless set. */
    @Value.Default
    public Score minimumScore() {
        return Score.ofMicro(300_000);
    }

    /**
     * What a pair that the team prefers counts more in choosing, in micro-points: from 0 to 99 000 000, so that with the
     * score of the pair it stays within what the solver takes; 50 000 unless set (M9). It is never part of a score.
     */
    @Value.Default
    public int preferBonus() {
        return 50_000;
    }

    /** M1: the score of similar backgrounds, 0.5 unless set. */
    @Value.Default
    public Score similarBackground() {
        return Score.ofMicro(500_000);
    }

    /** M1: the pairs of backgrounds that the country calls similar; none unless set. */
    public abstract ImmutableSet<ImmutableSet<Background>> similarBackgrounds();

    /** M3: the weight of the most important theme, at least 1; 2 unless set. */
    @Value.Default
    public int priorityWeight() {
        return 2;
    }

    /** M4: how many common slots of a week are enough, at least 1; 2 unless set. */
    @Value.Default
    public int enoughSlots() {
        return 2;
    }

    /** M4: what the score is multiplied by when the two want to meet in opposite forms: 0.5 unless set. */
    @Value.Default
    public Score formMismatch() {
        return Score.ofMicro(500_000);
    }

    /** M6: up to how many kilometres the score is 1; 5 unless set. */
    @Value.Default
    public int nearKm() {
        return 5;
    }

    /** M6: from how many kilometres the score is 0; 50 unless set. */
    @Value.Default
    public int farKm() {
        return 50;
    }

    /** M7: the scales on which opposites fit; none unless set. */
    public abstract ImmutableSet<TemperamentScale> complementaryScales();

    /** M8: the skills that count whatever the mentee's themes; listening unless set. */
    @Value.Default
    public ImmutableSet<Skill> skillsAlwaysLinked() {
        return ImmutableSet.of(Skill.LISTENING);
    }

    /** M8: the skills that count for each theme. */
    @Value.Default
    public ImmutableSetMultimap<Theme, Skill> skillsByTheme() {
        return ImmutableSetMultimap.<Theme, Skill>builder()
                .put(Theme.HOUSING, Skill.LOCAL_SERVICES)
                .put(Theme.HEALTH, Skill.LOCAL_SERVICES)
                .put(Theme.EDUCATION, Skill.LOCAL_SERVICES)
                .put(Theme.RIGHTS, Skill.LOCAL_SERVICES)
                .put(Theme.DIGITAL, Skill.DIGITAL)
                .put(Theme.LANGUAGE, Skill.COMMUNICATION)
                .put(Theme.NETWORK, Skill.COMMUNICATION)
                .put(Theme.EMPLOYMENT, Skill.PROBLEM_SOLVING)
                .put(Theme.ECONOMY, Skill.PROBLEM_SOLVING)
                .build();
    }

    /** The level from which the host language counts as shared for a mentor: B1 unless set (R2). */
    @Value.Default
    public CefrLevel mentorHostLevel() {
        return CefrLevel.B1;
    }

    /** The level from which the host language counts as shared for a mentee: A2 unless set (R2). */
    @Value.Default
    public CefrLevel menteeHostLevel() {
        return CefrLevel.A2;
    }

    /** The same policy with other weights. */
    public final MatchingPolicy weighing(ImmutableMap<String, Integer> otherWeights) {
        return ((ImmutableMatchingPolicy) this).withWeights(otherWeights);
    }

    /** The eight criteria with these parameters, from M1 to M8. */
    @Value.Derived
    public ImmutableList<Criterion> criteria() {
        return ImmutableList.of(
                new SharedBackground(hostLanguage(), similarBackground(), similarBackgrounds()),
                new MutualPreference(),
                new ThematicNeeds(priorityWeight()),
                new WeeklyAvailability(enoughSlots(), formMismatch()),
                new OwnExperience(),
                new Closeness(nearKm(), farKm()),
                new Temperament(complementaryScales()),
                new SelfAssessment(skillsAlwaysLinked(), skillsByTheme()));
    }

    /** The constraints with these parameters, in the order in which their codes are listed. */
    @Value.Derived
    public ImmutableList<Constraint> constraints() {
        return ImmutableList.of(
                new MustGender(),
                new MustAge(),
                new NoSharedLanguage(hostLanguage(), mentorHostLevel(), menteeHostLevel()),
                new SamePerson());
    }

    /** The same policy with another objective. */
    public final MatchingPolicy seeking(Objective objective) {
        return ((ImmutableMatchingPolicy) this).withObjective(objective);
    }

    @Value.Check
    final void check() {
        ImmutableSet<String> ids = criteria().stream().map(Criterion::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(
                weights().keySet().equals(ids), "there is one weight for each of %s, but they were %s", ids, weights());
        checkArgument(
                weights().values().stream().allMatch(weight -> weight >= 0 && weight <= GREATEST_WEIGHT),
                "weights are 0 to %s, but were %s",
                GREATEST_WEIGHT,
                weights());
        checkArgument(
                preferBonus() >= 0 && preferBonus() <= GREATEST_BONUS,
                "a preferred pair counts 0 to %s micro-points more, but it was %s",
                GREATEST_BONUS,
                preferBonus());
        checkArgument(
                similarBackgrounds().stream().allMatch(pair -> pair.size() == 2),
                "similar backgrounds come as pairs of two different ones");
    }

    /** Builds a {@link MatchingPolicy}; what is not set is the default. */
    public static final class Builder extends ImmutableMatchingPolicy.Builder {
        Builder() {}
    }
}
