package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Random;
import java.util.function.IntSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.amir.core.participant.Background;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.criterion.Score;

/** Policies with own weights and parameters, from one that weighs nothing to weights at their limit. */
final class RandomPolicies {
    private static final ImmutableList<String> IDS = ImmutableList.of("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8");
    private static final ImmutableList<CefrLevel> LEVELS = ImmutableList.copyOf(CefrLevel.values());
    private static final int[] ENOUGH_SLOTS = {1, 2, 3, 7, 21, 30, 999, 1_000, 1_001, 50_000};

    private final Random random;

    private RandomPolicies(long seed) {
        random = new Random(seed);
    }

    static Arbitrary<MatchingPolicy> policies() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> new RandomPolicies(seed).policy());
    }

    private MatchingPolicy policy() {
        int near = random.nextInt(30);
        MatchingPolicy.Builder policy = MatchingPolicy.builder()
                .hostLanguage(LanguageCode.of(random.nextBoolean() ? "sv" : "en"))
                .unknownScore(score())
                .minimumScore(random.nextBoolean() ? Score.none() : score())
                .similarBackground(score())
                .priorityWeight(1 + random.nextInt(40))
                .enoughSlots(ENOUGH_SLOTS[random.nextInt(ENOUGH_SLOTS.length)])
                .formMismatch(score())
                .nearKm(near)
                .farKm(near + 1 + random.nextInt(50))
                .mentorHostLevel(level())
                .menteeHostLevel(level());
        if (random.nextInt(4) > 0) {
            policy.weights(weights());
        }
        if (random.nextBoolean()) {
            policy.addSimilarBackgrounds(ImmutableSet.of(Background.of("AF"), Background.of("IR")));
        }
        for (TemperamentScale scale : TemperamentScale.values()) {
            if (random.nextInt(3) == 0) {
                policy.addComplementaryScales(scale);
            }
        }
        if (random.nextBoolean()) {
            policy.skillsAlwaysLinked(random.nextBoolean() ? ImmutableSet.of() : ImmutableSet.of(Skill.DIGITAL));
        }
        if (random.nextBoolean()) {
            policy.skillsByTheme(ImmutableSetMultimap.of(
                    Theme.HOUSING, Skill.LISTENING, Theme.HOUSING, Skill.DIGITAL, Theme.RIGHTS, Skill.COMMUNICATION));
        }
        return policy.build();
    }

    private ImmutableMap<String, Integer> weights() {
        IntSupplier weight = switch (random.nextInt(5)) {
            case 0 -> () -> random.nextInt(3);
            case 1 -> () -> 50 * random.nextInt(60);
            case 2 -> () -> random.nextInt(8) == 0 ? random.nextInt(1001) : 0;
            case 3 -> () -> random.nextInt(125);
            default -> () -> 1_000_000 - random.nextInt(3);
        };
        return IDS.stream().collect(ImmutableMap.toImmutableMap(id -> id, id -> weight.getAsInt()));
    }

    private Score score() {
        return switch (random.nextInt(4)) {
            case 0 -> Score.ofMicro(500_000);
            case 1 -> Score.ofMicro(random.nextInt(3));
            case 2 -> Score.ofMicro(Score.PERFECT_MICRO - random.nextInt(3));
            default -> Score.ofMicro(random.nextInt(Score.PERFECT_MICRO + 1));
        };
    }

    private CefrLevel level() {
        return LEVELS.get(random.nextInt(LEVELS.size()));
    }
}
