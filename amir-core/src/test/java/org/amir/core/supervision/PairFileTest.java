package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.ID;
import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.proposed;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.amir.core.mentorship.Pairs.started;
import static org.amir.core.supervision.PairFiles.file;
import static org.amir.core.supervision.PairFiles.handIn;
import static org.amir.core.supervision.PairFiles.meeting;
import static org.amir.core.supervision.PairFiles.plan;
import static org.amir.core.supervision.PairFiles.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Test;

class PairFileTest {
    @Test
    void is_as_it_was_on_a_day() {
        PairFile file = file(started(day(3, 1))
                        .pause(day(5, 1), recorded(day(5, 1)))
                        .orElseThrow())
                .addEntries(meeting(1, day(3, 3)), meeting(2, day(4, 3)))
                .addSubmissions(handIn(1, day(3, 1), day(3, 31), day(4, 2)))
                .plan(plan(day(3, 10), day(9, 1)))
                .build();

        PairFile known = file.happenedBy(day(4, 1)).orElseThrow();

        assertThat(known.mentorship()).isEqualTo(started(day(3, 1)));
        assertThat(known.entries()).containsExactly(meeting(1, day(3, 3)));
        assertThat(known.submissions()).isEmpty();
        assertThat(known.plan()).isPresent();
        assertThat(file.happenedBy(day(3, 5)).orElseThrow().plan()).isEmpty();
        assertThat(file.happenedBy(day(2, 28))).isEmpty();
        assertThat(file.happenedBy(day(9, 1))).contains(file);
    }

    @Test
    void is_as_far_as_it_had_been_recorded() {
        DiaryEntry late = DiaryEntry.builder()
                .id(RecordId.numbered("d", 1))
                .mentorship(ID)
                .kind(EntryKind.MEETING)
                .dated(Dated.of(day(3, 3), day(4, 3)))
                .concern(Concern.NONE)
                .build();
        PairFile file = file(started(day(3, 1)))
                .addEntries(late)
                .addMeetings(planned(1, day(5, 1), day(4, 2)))
                .build();

        assertThat(file.happenedBy(day(4, 2)).orElseThrow().entries()).containsExactly(late);
        assertThat(file.knownBy(day(4, 2)).orElseThrow().entries()).isEmpty();
        assertThat(file.knownBy(day(4, 3))).contains(file);
        assertThat(file.knownBy(day(4, 1)).orElseThrow().meetings()).isEmpty();
    }

    @Test
    void takes_in_nothing_of_another_pair_and_a_diary_in_order_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(started(day(3, 1)))
                        .addEntries(meeting(1, day(3, 4)), meeting(2, day(3, 3)))
                        .build())
                .withMessage("the diary of m-000001 is not in order of day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(started(day(3, 1)))
                        .addSubmissions(DiarySubmission.of(
                                RecordId.numbered("ds", 1),
                                RecordId.numbered("m", 2),
                                day(3, 1),
                                day(3, 2),
                                Dated.of(day(3, 2))))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(started(day(3, 1)))
                        .plan(IntegrationPlan.begin(PersonId.numbered(77), Dated.of(day(3, 1))))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(started(day(3, 1)))
                        .addOtherPairs(proposed(
                                RecordId.numbered("m", 2), PersonId.numbered(50), PersonId.numbered(51), day(3, 1)))
                        .build());
    }

    @Test
    void shows_ids_only() {
        assertThat(file(started(day(3, 1))).plan(plan(day(3, 1), day(4, 1))).build())
                .hasToString("file of m-000001 of p-000001 and p-000002, active");
    }
}
