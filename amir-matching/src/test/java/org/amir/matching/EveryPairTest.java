package org.amir.matching;

import static org.amir.matching.criterion.People.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.People;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** What holds of how every pair is judged. */
class EveryPairTest {
    private static final String SEED = "20251001";
    private static final MatchingPolicy POLICY = MatchingPolicy.defaults(SWEDISH);
    private static final Matchmaker MATCHMAKER = Matchmaker.following(POLICY);

    @Provide
    Arbitrary<Pool> pools() {
        return RandomPeople.pools();
    }

    private static List<PairAssessment> assessments(Pool pool) {
        List<PairAssessment> assessments = new ArrayList<>();
        for (PoolMentee mentee : pool.menteesById().values()) {
            for (PoolMentor mentor : pool.mentorsById().values()) {
                assessments.add(MATCHMAKER.assess(mentor, mentee, pool));
            }
        }
        return assessments;
    }

    @Property(seed = SEED)
    void the_total_is_the_weighted_mean_in_which_what_is_not_known_counts_half(@ForAll("pools") Pool pool) {
        for (PairAssessment assessment : assessments(pool)) {
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal applying = BigDecimal.ZERO;
            BigDecimal known = BigDecimal.ZERO;
            for (Map.Entry<String, Finding> finding : assessment.findings().entrySet()) {
                BigDecimal weight = BigDecimal.valueOf(POLICY.weights().getOrDefault(finding.getKey(), 0));
                String code = finding.getValue().code();
                if (!code.equals("n/a")) {
                    applying = applying.add(weight);
                    known = known.add(code.equals("?") ? BigDecimal.ZERO : weight);
                    points = points.add(weight.multiply(new BigDecimal(code.equals("?") ? "0.5" : code)));
                }
            }
            assertThat(assessment.total())
                    .hasToString(
                            points.divide(applying, 6, RoundingMode.HALF_UP).toPlainString());
            assertThat(assessment.evidence())
                    .hasToString(known.divide(applying, 6, RoundingMode.HALF_UP).toPlainString());
        }
    }

    @Property(seed = SEED)
    void totals_and_evidence_lie_between_0_and_1(@ForAll("pools") Pool pool) {
        assertThat(assessments(pool))
                .allSatisfy(assessment -> assertThat(Stream.of(assessment.total(), assessment.evidence()))
                        .allSatisfy(score -> assertThat(score.micro()).isBetween(0, 1_000_000)));
    }

    @Property(seed = SEED)
    void a_pair_is_below_the_minimum_exactly_if_its_total_is(@ForAll("pools") Pool pool) {
        assertThat(assessments(pool))
                .allSatisfy(assessment -> assertThat(assessment.exclusions().contains("below-minimum"))
                        .isEqualTo(assessment.total().micro() < 300_000));
    }

    @Property(seed = SEED)
    void other_ids_change_no_finding_and_no_total(@ForAll("pools") Pool pool, @ForAll @IntRange(max = 1000) int by) {
        for (PoolMentee mentee : pool.menteesById().values()) {
            for (PoolMentor mentor : pool.mentorsById().values()) {
                PoolMentee renamed = PoolMentee.builder()
                        .person(PersonId.numbered(2000L + by))
                        .profile(mentee.profile())
                        .daysWaiting(mentee.daysWaiting())
                        .addAllNeedsFound(mentee.needsFound())
                        .build();

                PairAssessment before = MATCHMAKER.assess(mentor, mentee, pool);
                PairAssessment after = MATCHMAKER.assess(mentor, renamed, pool);
                assertThat(after.findings()).isEqualTo(before.findings());
                assertThat(after.total()).isEqualTo(before.total());
                assertThat(after.evidence()).isEqualTo(before.evidence());
            }
        }
    }

    private static int micro(String id, PoolMentor mentor, PoolMentee mentee, Pool pool) {
        Finding finding = MATCHMAKER.assess(mentor, mentee, pool).findings().getOrDefault(id, Finding.doesNotApply());
        return finding.score().orElseThrow().micro();
    }

    @Property(seed = SEED)
    void offering_more_slots_never_lowers_availability(
            @ForAll("pools") Pool pool, @ForAll @IntRange(min = 1, max = (1 << 21) - 1) int more) {
        for (PoolMentee mentee : pool.menteesById().values()) {
            for (PoolMentor mentor : pool.mentorsById().values()) {
                Traits traits = mentor.profile().traits();
                if (traits.availability().isGiven()
                        && mentee.profile().traits().availability().isGiven()) {
                    Answer<Availability> longer =
                            traits.availability().map(before -> Availability.ofMask(before.mask() | more));
                    PoolMentor before = offering(mentor, traits.availability(), traits);
                    PoolMentor after = offering(mentor, longer, traits);

                    assertThat(micro("M4", after, mentee, pool))
                            .isGreaterThanOrEqualTo(micro("M4", before, mentee, pool));
                }
            }
        }
    }

    private static PoolMentor offering(PoolMentor mentor, Answer<Availability> availability, Traits traits) {
        return PoolMentor.builder()
                .person(mentor.person())
                .profile(Mentor.builder()
                        .traits(Traits.builder()
                                .availability(availability)
                                .meetingForm(traits.meetingForm())
                                .build())
                        .build())
                .build();
    }

    @Property(seed = SEED)
    void offering_more_themes_or_having_lived_more_never_lowers_needs_or_experience(
            @ForAll("pools") Pool pool, @ForAll Theme more) {
        for (PoolMentee mentee : pool.menteesById().values()) {
            for (PoolMentor mentor : pool.mentorsById().values()) {
                Answer<ImmutableSet<Theme>> offered = mentor.profile().themesOffered();
                if (offered.isGiven()
                        && !mentor.experience().isEmpty()
                        && !mentee.themes().isEmpty()) {
                    PoolMentor after = People.mentor(
                            Mentor.builder()
                                    .traits(People.SILENT)
                                    .themesOffered(offered.map(before -> with(before, more)))
                                    .build(),
                            with(mentor.experience(), more).toArray(new Theme[0]));

                    assertThat(micro("M3", after, mentee, pool))
                            .isGreaterThanOrEqualTo(micro("M3", mentor, mentee, pool));
                    assertThat(micro("M5", after, mentee, pool))
                            .isGreaterThanOrEqualTo(micro("M5", mentor, mentee, pool));
                }
            }
        }
    }

    private static ImmutableSet<Theme> with(ImmutableSet<Theme> themes, Theme more) {
        return Sets.union(themes, ImmutableSet.of(more)).immutableCopy();
    }
}
