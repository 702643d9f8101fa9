package org.amir.matching.scoring;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.mentee;
import static org.amir.matching.criterion.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Availability;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Traits;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.WeeklyAvailability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any number of common slots, of any number that are enough, is rounded as the criterion rounds it. */
class SlotsTermTest {
    private static final ImmutableList<PoolMentor> MENTORS = IntStream.rangeClosed(1, 21)
            .mapToObj(slots -> mentor(traits(slots, MeetingForm.ONLINE)))
            .collect(ImmutableList.toImmutableList());

    private static Traits traits(int slots, MeetingForm form) {
        return Traits.builder()
                .availability(Answer.of(Availability.ofMask((1 << slots) - 1)))
                .meetingForm(Answer.of(form))
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 333_333, 500_000, 654_321, 999_999, 1_000_000})
    void as_the_criterion_does(int formMismatch) {
        ImmutableList<PoolMentee> mentees = Stream.of(MeetingForm.IN_PERSON, MeetingForm.EITHER)
                .map(form -> mentee(traits(21, form)))
                .collect(ImmutableList.toImmutableList());
        for (int enough = 1; enough <= SlotsTerm.MOST_ENOUGH; enough++) {
            WeeklyAvailability criterion = new WeeklyAvailability(enough, Score.ofMicro(formMismatch));
            Term.Strip strip = new SlotsTerm(criterion, 1, Score.none(), new Sides(mentees, MENTORS, DAY))
                    .over(new Term.Columns(0, MENTORS.size()));
            for (int row = 0; row < mentees.size(); row++) {
                int[] points = new int[MENTORS.size()];
                strip.add(row, points);

                PoolMentee mentee = mentees.get(row);
                assertThat(Arrays.stream(points).boxed())
                        .as("%s enough", enough)
                        .containsExactlyElementsOf(MENTORS.stream()
                                .map(mentor -> criterion
                                        .judge(mentor, mentee, DAY)
                                        .score()
                                        .orElseThrow()
                                        .micro())
                                .toList());
            }
        }
    }
}
