package org.amir.matching;

import static org.amir.matching.criterion.People.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Stream;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.matching.criterion.Closeness;
import org.amir.matching.criterion.MutualPreference;
import org.amir.matching.criterion.OwnExperience;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.SelfAssessment;
import org.amir.matching.criterion.SharedBackground;
import org.amir.matching.criterion.Temperament;
import org.amir.matching.criterion.ThematicNeeds;
import org.amir.matching.criterion.WeeklyAvailability;
import org.junit.jupiter.api.Test;

class MatchingPolicyTest {
    private static final MatchingPolicy DEFAULTS = MatchingPolicy.defaults(SWEDISH);
    private static final Score HALF = Score.ofMicro(500_000);

    private static MatchingPolicy.Builder swedish() {
        return MatchingPolicy.builder().hostLanguage(SWEDISH);
    }

    private static ImmutableMap<String, Integer> weightsWith(String id, int weight) {
        ImmutableMap.Builder<String, Integer> weights = ImmutableMap.builder();
        weights.putAll(DEFAULTS.weights());
        weights.put(id, weight);
        return weights.buildKeepingLast();
    }

    @Test
    void the_defaults_are_those_of_the_text() {
        assertThat(DEFAULTS.weights())
                .isEqualTo(ImmutableMap.<String, Integer>builder()
                        .put("M1", 15)
                        .put("M2", 15)
                        .put("M3", 25)
                        .put("M4", 15)
                        .put("M5", 10)
                        .put("M6", 10)
                        .put("M7", 5)
                        .put("M8", 5)
                        .buildOrThrow());
        assertThat(DEFAULTS.weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
        assertThat(DEFAULTS.unknownScore()).isEqualTo(HALF);
        assertThat(DEFAULTS.minimumScore()).isEqualTo(Score.ofMicro(300_000));
        assertThat(DEFAULTS.mentorHostLevel()).isEqualTo(CefrLevel.B1);
        assertThat(DEFAULTS.menteeHostLevel()).isEqualTo(CefrLevel.A2);
        assertThat(DEFAULTS.criteria())
                .containsExactly(
                        new SharedBackground(SWEDISH, HALF, ImmutableSet.of()),
                        new MutualPreference(),
                        new ThematicNeeds(2),
                        new WeeklyAvailability(2, HALF),
                        new OwnExperience(),
                        new Closeness(5, 50),
                        new Temperament(ImmutableSet.of()),
                        new SelfAssessment(DEFAULTS.skillsAlwaysLinked(), DEFAULTS.skillsByTheme()));
    }

    @Test
    void every_number_is_a_parameter() {
        ImmutableSet<Background> similar = ImmutableSet.of(Background.of("SY"), Background.of("LB"));
        MatchingPolicy other = swedish()
                .similarBackground(Score.ofMicro(1))
                .addSimilarBackgrounds(similar)
                .priorityWeight(3)
                .enoughSlots(4)
                .formMismatch(Score.ofMicro(2))
                .nearKm(6)
                .farKm(60)
                .addComplementaryScales(TemperamentScale.CALM_ENERGETIC)
                .skillsAlwaysLinked(ImmutableSet.of())
                .skillsByTheme(ImmutableSetMultimap.of(Theme.HOUSING, Skill.DIGITAL))
                .build();

        assertThat(other.criteria())
                .containsExactly(
                        new SharedBackground(SWEDISH, Score.ofMicro(1), ImmutableSet.of(similar)),
                        new MutualPreference(),
                        new ThematicNeeds(3),
                        new WeeklyAvailability(4, Score.ofMicro(2)),
                        new OwnExperience(),
                        new Closeness(6, 60),
                        new Temperament(ImmutableSet.of(TemperamentScale.CALM_ENERGETIC)),
                        new SelfAssessment(ImmutableSet.of(), ImmutableSetMultimap.of(Theme.HOUSING, Skill.DIGITAL)));
    }

    @Test
    void there_is_a_weight_for_each_criterion_and_no_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(swedish().weights(ImmutableMap.of("M1", 1))::build)
                .withMessageStartingWith("there is one weight for each of [M1, M2, M3, M4, M5, M6, M7, M8]");
        assertThatIllegalArgumentException().isThrownBy(swedish().weights(weightsWith("M9", 1))::build);
    }

    @Test
    void weights_lie_between_0_and_a_million() {
        assertThat(Stream.of(0, 1_000_000)
                        .map(weight -> swedish()
                                .weights(weightsWith("M1", weight))
                                .build()
                                .weights()
                                .get("M1")))
                .containsExactly(0, 1_000_000);
        assertThatIllegalArgumentException().isThrownBy(swedish().weights(weightsWith("M1", -1))::build);
        assertThatIllegalArgumentException()
                .isThrownBy(swedish().weights(weightsWith("M1", 1_000_001))::build)
                .withMessageStartingWith("weights are 0 to 1000000");
    }

    @Test
    void a_preferred_pair_counts_as_much_more_as_the_solver_takes() {
        assertThat(DEFAULTS.preferBonus()).isEqualTo(50_000);
        assertThat(Stream.of(0, 99_000_000)
                        .map(bonus -> swedish().preferBonus(bonus).build().preferBonus()))
                .containsExactly(0, 99_000_000);
        assertThatIllegalArgumentException().isThrownBy(swedish().preferBonus(-1)::build);
        assertThatIllegalArgumentException()
                .isThrownBy(swedish().preferBonus(99_000_001)::build)
                .withMessage("a preferred pair counts 0 to 99000000 micro-points more, but it was 99000001");
    }

    @Test
    void similar_backgrounds_come_in_pairs() {
        assertThatIllegalArgumentException()
                .isThrownBy(swedish().addSimilarBackgrounds(ImmutableSet.of(Background.of("SY")))::build)
                .withMessage("similar backgrounds come as pairs of two different ones");
    }
}
