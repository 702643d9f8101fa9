package org.amir.core.mentorship;

import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Theme;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DiaryEntryTest {
    private static final LocalDate D1 = day(3, 1);
    private static final LocalDate D2 = day(3, 2);
    private static final LocalDate D9 = day(3, 9);
    private static final FreeText OWN_WORDS = FreeText.of("Vi pratade om hennes syster");

    private static DiaryEntry.Builder begun(int number, EntryKind kind, LocalDate day) {
        return DiaryEntry.builder()
                .id(RecordId.numbered("d", number))
                .mentorship(Pairs.ID)
                .kind(kind)
                .dated(Dated.of(day));
    }

    private static DiaryEntry entry(int number, EntryKind kind, LocalDate day) {
        return begun(number, kind, day).build();
    }

    @Test
    @Tag("E4")
    @Tag("P7")
    @Tag("I6")
    void a_note_after_a_meeting_holds_what_annex_9_asks_for() {
        DiaryEntry entry = begun(1, EntryKind.MEETING, D1)
                .minutes(90)
                .form(ContactForm.IN_PERSON)
                .place(FreeText.of("Library"))
                .activity(FreeText.of("Wrote an application"))
                .addThemes(Theme.LANGUAGE, Theme.EMPLOYMENT)
                .addSupportFunctions(SupportFunction.INFORMATIONAL, SupportFunction.INSTRUMENTAL)
                .addGuidance(OrientationTheme.EMPLOYMENT)
                .addReferrals(Service.EMPLOYMENT)
                .reflections(OWN_WORDS)
                .results(FreeText.of("Sent it"))
                .concern(Concern.CONCERN)
                .addFormalSteps(new FormalStep(FormalStepKind.JOB_APPLICATION, Dated.of(D1)))
                .communityActivity(CommunityActivity.LOCAL_EVENT)
                .build();

        assertThat(entry.isMeeting()).isTrue();
        assertThat(entry.themes()).containsExactly(Theme.EMPLOYMENT, Theme.LANGUAGE);
        assertThat(entry.supportFunctions())
                .containsExactly(SupportFunction.INSTRUMENTAL, SupportFunction.INFORMATIONAL);
        assertThat(entry.communityActivity()).hasValue(CommunityActivity.LOCAL_EVENT);
        assertThat(DiaryEntry.KIND.owner().apply(entry)).isEqualTo("m-000001");
    }

    @Test
    @Tag("E4")
    void a_short_note_needs_a_day_only() {
        DiaryEntry entry = entry(1, EntryKind.MEETING, D1);

        assertThat(entry.concern()).isEqualTo(Concern.NONE);
        assertThat(entry.themes()).isEmpty();
    }

    @Test
    @Tag("P7")
    void support_functions_are_the_four_of_the_handbook() {
        assertThat(Coded.byCode(SupportFunction.class).keySet())
                .containsExactly("instrumental", "emotional", "appraisal", "informational");
    }

    @Test
    @Tag("I6")
    void a_pair_takes_part_in_the_community_at_a_meeting_and_not_by_a_call() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun(1, EntryKind.CONTACT, D1)
                        .communityActivity(CommunityActivity.SPORT)
                        .build());
    }

    @Test
    void a_meeting_is_no_message_and_lasts_a_minute_to_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun(1, EntryKind.MEETING, D1)
                        .form(ContactForm.MESSAGE)
                        .build());
        assertThat(begun(1, EntryKind.CONTACT, D1)
                        .form(ContactForm.MESSAGE)
                        .build()
                        .isMeeting())
                .isFalse();
        for (int minutes : List.of(0, 1441)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            begun(1, EntryKind.MEETING, D1).minutes(minutes).build());
        }
        assertThat(begun(1, EntryKind.MEETING, D1).minutes(1440).build().minutes())
                .hasValue(1440);
    }

    @Test
    void two_meetings_on_one_day_count_once_and_contacts_and_withdrawn_entries_do_not() {
        DiaryEntry withdrawn =
                entry(5, EntryKind.MEETING, D9).withdraw(recorded(D9)).orElseThrow();

        assertThat(DiaryEntry.meetingDays(Stream.of(
                        entry(1, EntryKind.MEETING, D2),
                        entry(2, EntryKind.MEETING, D1),
                        entry(3, EntryKind.MEETING, D1),
                        entry(4, EntryKind.CONTACT, day(3, 4)),
                        withdrawn)))
                .containsExactly(D1, D2);
    }

    @Test
    @Tag("E4")
    void an_entry_recorded_in_error_is_withdrawn_once_for_a_reason_and_stays_known_as_it_was() {
        DiaryEntry entry = begun(1, EntryKind.MEETING, D1)
                .communityActivity(CommunityActivity.SPORT)
                .build();
        DiaryEntry withdrawn = entry.withdraw(recorded(D9)).orElseThrow();

        assertThat(withdrawn.isMeeting()).isFalse();
        assertThat(withdrawn.knownBy(day(3, 8))).hasValue(entry);
        assertThat(withdrawn.knownBy(D9)).hasValue(withdrawn);
        assertThat(withdrawn.knownBy(day(2, 28))).isEmpty();
        assertThat(withdrawn.withdraw(recorded(D9)).codes()).containsExactly("already-withdrawn");
        assertThat(entry.withdraw(Decision.of(Pairs.TEAM, day(2, 28).atTime(9, 0), Change.ROUTINE))
                        .codes())
                .containsExactly("reason-missing", "recorded-before-last");
    }

    @Test
    void a_formal_step_recorded_later_was_not_known_before() {
        DiaryEntry entry = begun(1, EntryKind.MEETING, D1)
                .addFormalSteps(new FormalStep(FormalStepKind.INTERVIEW, Dated.of(D1, D9)))
                .build();

        assertThat(entry.knownBy(D2).orElseThrow().formalSteps()).isEmpty();
        assertThat(entry.knownBy(D9)).hasValue(entry);
    }

    @Test
    @Tag("E4")
    void a_diary_takes_meetings_from_the_intake_session_to_the_end_day_of_its_own_pair() {
        Mentorship pair = Pairs.confirmed(D1)
                .introduce(D2, recorded(D2))
                .then(next -> next.endEarly(D9, Pairs.WITHDREW, recorded(D9)))
                .orElseThrow();
        Mentorship other = Pairs.proposed(RecordId.numbered("m", 2), Pairs.MENTOR, Pairs.MENTEE, D1);

        assertThat(pair.write(entry(1, EntryKind.MEETING, D1)).codes()).containsExactly("before-introduction");
        assertThat(pair.write(entry(1, EntryKind.CONTACT, D1)).isTaken()).isTrue();
        assertThat(pair.write(entry(1, EntryKind.MEETING, D2)).isTaken()).isTrue();
        assertThat(pair.write(entry(1, EntryKind.MEETING, D9)).isTaken()).isTrue();
        assertThat(pair.write(entry(1, EntryKind.MEETING, day(3, 10))).codes()).containsExactly("after-end");
        assertThat(other.write(entry(1, EntryKind.CONTACT, D9)).codes())
                .containsExactly("other-pair", "before-introduction");
    }

    @Test
    void to_string_has_ids_only() {
        DiaryEntry entry = begun(1, EntryKind.MEETING, D1)
                .addThemes(Theme.HEALTH)
                .reflections(OWN_WORDS)
                .concern(Concern.URGENT)
                .build();

        assertThat(entry).hasToString("diary entry d-000001 of m-000001");
    }

    @Test
    void every_code_of_a_list_is_there_once() {
        ImmutableList.of(
                        Coded.byCode(EntryKind.class),
                        Coded.byCode(ContactForm.class),
                        Coded.byCode(Concern.class),
                        Coded.byCode(CommunityActivity.class),
                        Coded.byCode(Service.class),
                        Coded.byCode(GoalStatus.class),
                        Coded.byCode(EndingSide.class),
                        Coded.byCode(Per.class),
                        Coded.byCode(IntroductionItem.class),
                        Coded.byCode(MentorshipState.class))
                .forEach(list -> assertThat(list.keySet()).allMatch(code -> code.matches("[a-z][a-z-]*")));
    }
}
