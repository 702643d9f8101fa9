package org.amir.core.mentorship;

import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordId;
import org.amir.core.record.Refusal;
import org.junit.jupiter.api.Test;

class LivePairsTest {
    private static final LocalDate D1 = day(3, 1);
    private static final LocalDate D5 = day(3, 5);
    private static final LocalDate D9 = day(3, 9);
    private static final PersonId MENTOR = PersonId.numbered(1);

    private static Mentorship proposed(int number, long mentee, LocalDate day) {
        return Pairs.proposed(RecordId.numbered("m", number), MENTOR, PersonId.numbered(mentee), day);
    }

    private static Mentorship confirmed(int number, long mentee, LocalDate day) {
        return proposed(number, mentee, day)
                .confirm(day, Pairs.noOthers(), new Places(1), recorded(day))
                .orElseThrow();
    }

    private static ImmutableList<String> codes(LocalDate from, int places, Mentorship candidate, Mentorship... others) {
        return LivePairs.of(Stream.of(others)).refusals(candidate, from, new Places(places)).stream()
                .map(Refusal::code)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void a_mentor_has_as_many_mentees_as_places() {
        assertThat(codes(D5, 1, proposed(2, 12, D5))).isEmpty();
        assertThat(codes(D5, 0, proposed(2, 12, D5))).containsExactly("mentor-full");
        assertThat(codes(D5, 1, proposed(2, 12, D5), confirmed(1, 11, D1))).containsExactly("mentor-full");
        assertThat(codes(D5, 2, proposed(2, 12, D5), confirmed(1, 11, D1))).isEmpty();
    }

    @Test
    void proposals_and_ended_pairs_take_no_place_and_a_pair_does_not_stand_in_its_own_way() {
        Mentorship undone = confirmed(1, 11, D1).undo(D5, recorded(D5)).orElseThrow();

        assertThat(codes(D5, 1, proposed(2, 11, D5), undone, proposed(3, 11, D1)))
                .isEmpty();
        assertThat(codes(D5, 1, proposed(1, 11, D5), confirmed(1, 11, D1))).isEmpty();
    }

    @Test
    void a_confirmation_that_is_recorded_late_meets_the_pairs_that_came_after_it() {
        Mentorship later = confirmed(1, 11, D9);
        Mentorship endsLater =
                confirmed(2, 12, D1).endEarly(D9, Pairs.WITHDREW, recorded(D9)).orElseThrow();

        assertThat(codes(D5, 1, proposed(3, 11, D1), later)).containsExactly("mentee-in-live-pair", "mentor-full");
        assertThat(codes(D5, 1, proposed(3, 12, D1), endsLater)).containsExactly("mentee-in-live-pair", "mentor-full");
        // never more than one of the two at a time, so that a second place is enough
        assertThat(codes(D5, 2, proposed(3, 13, D1), later, endsLater)).isEmpty();
    }

    @Test
    void a_pair_that_is_over_meets_only_those_of_its_own_time() {
        Mentorship over =
                confirmed(3, 11, D1).endEarly(D9, Pairs.WITHDREW, recorded(D9)).orElseThrow();

        assertThat(codes(D1, 1, over, confirmed(1, 11, D9))).isEmpty();
        assertThat(codes(D1, 1, over, confirmed(1, 11, D9.minusDays(1))))
                .containsExactly("mentee-in-live-pair", "mentor-full");
    }

    @Test
    void a_pair_that_was_confirmed_and_undone_on_one_day_was_in_nobody_s_way() {
        Mentorship undone = confirmed(1, 11, D9).undo(D9, recorded(D9)).orElseThrow();

        assertThat(codes(D5, 1, proposed(2, 11, D1), undone)).isEmpty();
    }

    @Test
    void the_pairs_of_a_person_on_a_day() {
        Mentorship pair = confirmed(1, 11, D5);
        LivePairs pairs = LivePairs.of(Stream.of(pair, proposed(2, 12, D1)));

        assertThat(pairs.ofMentor(MENTOR, D1)).isEmpty();
        assertThat(pairs.ofMentor(MENTOR, D5)).containsExactly(pair);
        assertThat(pairs.ofMentee(PersonId.numbered(11), D5)).containsExactly(pair);
        assertThat(pairs.ofMentee(PersonId.numbered(12), D5)).isEmpty();
    }

    @Test
    void a_mentor_has_one_place_unless_they_offer_more_and_no_more_than_the_rules_allow() {
        ProgrammeRules two = ProgrammeRules.of(1, D1, ImmutableMap.of(Threshold.MENTEES_PER_MENTOR, 2));

        assertThat(Places.of(Answer.notAnswered(), ProgrammeRules.handbook())).isEqualTo(new Places(1));
        assertThat(Places.of(Answer.of(0), ProgrammeRules.handbook())).isEqualTo(new Places(0));
        assertThat(Places.of(Answer.of(3), ProgrammeRules.handbook())).isEqualTo(new Places(3));
        assertThat(Places.of(Answer.of(9), ProgrammeRules.handbook())).isEqualTo(new Places(3));
        assertThat(Places.of(Answer.of(3), two)).isEqualTo(new Places(2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Places(-1));
    }
}
