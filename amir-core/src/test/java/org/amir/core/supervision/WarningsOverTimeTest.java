package org.amir.core.supervision;

import static org.amir.core.supervision.PairFiles.CYCLE;
import static org.amir.core.supervision.PairFiles.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amir.core.mentorship.Mentorship;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S2")
class WarningsOverTimeTest {
    private static final EarlyWarnings WARNINGS = EarlyWarnings.under(RULES, CYCLE);
    private static final int PAIRS = 300;

    /** A warning held on the day that it says it began, and says the same of that day. */
    @Property(tries = 60)
    void a_warning_began_on_the_day_it_says(@ForAll long seed, @ForAll @IntRange(min = 0, max = 364) int days) {
        PairFile file = PairLives.live(1, seed);
        LocalDate day = CYCLE.firstDay().plusDays(days);

        assertThat(WARNINGS.of(file, day)).allSatisfy(warning -> {
            assertThat(warning.since()).isBetween(CYCLE.firstDay(), day);
            assertThat(occurrences(WARNINGS.of(file, warning.since()))).contains(occurrence(warning));
        });
    }

    /** Nothing begins in the past: what is new on a day began on that day. */
    @Property(tries = 60)
    void what_is_new_today_began_today(@ForAll long seed, @ForAll @IntRange(min = 1, max = 364) int days) {
        PairFile file = PairLives.live(1, seed);
        LocalDate day = CYCLE.firstDay().plusDays(days);
        ImmutableSet<String> yesterday = occurrences(WARNINGS.of(file, day.minusDays(1)));

        assertThat(WARNINGS.of(file, day))
                .filteredOn(warning -> !yesterday.contains(occurrence(warning)))
                // A pause hides some warnings for a while; they are the same when it is over.
                .filteredOn(warning -> !file.mentorship().isPausedOn(day.minusDays(1)))
                .allSatisfy(warning -> assertThat(warning.since()).isEqualTo(day));
    }

    @Property(tries = 60)
    void each_occurrence_stands_once(@ForAll long seed, @ForAll @IntRange(min = 0, max = 364) int days) {
        ImmutableList<EarlyWarning> found =
                WARNINGS.of(PairLives.live(1, seed), CYCLE.firstDay().plusDays(days));

        assertThat(found.stream().map(WarningsOverTimeTest::occurrence)).doesNotHaveDuplicates();
        assertThat(found.stream().flatMap(warning -> warning.evidence().values().stream()))
                .allMatch(value -> value.matches("[a-z0-9/-]+( [a-z0-9/-]+)*"));
    }

    /** The running sums plan as the pair itself does. */
    @Property(tries = 60)
    void meetings_are_counted_as_the_pair_plans_them(
            @ForAll long seed, @ForAll @IntRange(min = 28, max = 364) int days) {
        PairFile file = PairLives.live(1, seed);
        Mentorship pair = file.mentorship();
        LocalDate day = CYCLE.firstDay().plusDays(days);
        LocalDate first = day.minusDays(27);
        boolean judged = pair.startedOn().filter(start -> !start.isAfter(first)).isPresent()
                && pair.isLiveOn(day)
                && !pair.isPausedOn(day);
        if (judged) {
            MeetingCount count = MeetingCount.of(pair, file.meetingDays(), day);
            int held = file.meetingDays().subSet(first, true, day, true).size();
            boolean half = IntStream.range(0, 28)
                            .mapToObj(first::plusDays)
                            .filter(each ->
                                    !pair.isPausedOn(each) && pair.planOn(each).isPresent())
                            .count()
                    >= 14;

            assertThat(count.isBelow(day, 28, 80))
                    .isEqualTo(half && !pair.plannedMeetings(first, day).areHeldTo(80, held));
        }
    }

    @Test
    void all_kinds_of_warnings_occur_in_some_hundred_lives() {
        ImmutableList<PairFile> files = IntStream.rangeClosed(1, PAIRS)
                .mapToObj(i -> PairLives.live(i, i))
                .collect(ImmutableList.toImmutableList());

        assertThat(IntStream.of(30, 60, 120, 200, 300)
                        .mapToObj(CYCLE.firstDay()::plusDays)
                        .flatMap(day -> WARNINGS.of(files, day).stream())
                        .map(EarlyWarning::kind))
                .containsAll(Arrays.asList(WarningKind.values()));
    }

    private static ImmutableSet<String> occurrences(ImmutableList<EarlyWarning> warnings) {
        return warnings.stream().map(WarningsOverTimeTest::occurrence).collect(ImmutableSet.toImmutableSet());
    }

    private static String occurrence(EarlyWarning warning) {
        return warning.code() + " " + warning.since();
    }
}
