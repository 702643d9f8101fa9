package org.amir.core.supervision;

import static org.amir.core.mentorship.Pairs.MENTEE;
import static org.amir.core.mentorship.Pairs.WITHDREW;
import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.amir.core.mentorship.Pairs.started;
import static org.amir.core.supervision.PairFiles.CYCLE;
import static org.amir.core.supervision.PairFiles.RULES;
import static org.amir.core.supervision.PairFiles.entry;
import static org.amir.core.supervision.PairFiles.file;
import static org.amir.core.supervision.PairFiles.planned;
import static org.amir.core.supervision.PairFiles.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E3")
class EscalationTest {
    @Test
    void an_urgent_voice_escalates_on_the_day_it_comes_and_not_at_the_next_meeting() {
        VoiceNote urgent = voice(VoiceNote.Urgency.URGENT);

        assertThat(escalated(day(2, 28), urgent)).isEmpty();
        Escalation first = escalated(day(3, 1), urgent).get(0);
        assertThat(first.code()).isEqualTo("voice-unanswered");
        assertThat(first.level()).isEqualTo(WarningLevel.URGENT);
        assertThat(first.since()).isEqualTo(day(3, 1));
        assertThat(first.due()).isEqualTo(day(3, 2));
        assertThat(first.mentee()).isEqualTo(MENTEE);
        assertThat(first.record()).isEqualTo(urgent.id());
        assertThat(first.mentorship()).isEmpty();
        assertThat(first.isOverdueOn(day(3, 2))).isFalse();
        assertThat(first.isOverdueOn(day(3, 3))).isTrue();
        assertThat(escalated(day(5, 1), urgent)).containsExactly(first);
    }

    @Test
    void another_voice_escalates_when_nobody_has_answered_in_time() {
        VoiceNote normal = voice(VoiceNote.Urgency.NORMAL);

        assertThat(escalated(day(3, 8), normal)).isEmpty();
        Escalation late = escalated(day(3, 9), normal).get(0);
        assertThat(late.level()).isEqualTo(WarningLevel.WARNING);
        assertThat(late.since()).isEqualTo(day(3, 9));
        assertThat(late.due()).isEqualTo(day(3, 8));
    }

    @Test
    void an_answer_ends_it_from_its_day() {
        VoiceNote answered =
                voice(VoiceNote.Urgency.URGENT).answer(recorded(day(3, 4))).orElseThrow();

        assertThat(escalated(day(3, 3), answered)).hasSize(1);
        assertThat(escalated(day(3, 4), answered)).isEmpty();
    }

    @Test
    @Tag("S2")
    void an_urgent_concern_escalates_at_once_until_somebody_replies() {
        DiaryEntry urgent = entry(1, EntryKind.CONTACT, day(3, 5), Concern.URGENT);
        PairFile open = file(started(day(3, 1)))
                .addEntries(urgent, entry(2, EntryKind.MEETING, day(3, 6), Concern.CONCERN))
                .build();
        PairFile replied = file(started(day(3, 1)))
                .addEntries(urgent)
                .addReplies(reply(WarningKind.URGENT_CONCERN, day(3, 5), WarningReply.Reply.ACKNOWLEDGED, day(3, 6)))
                .build();

        assertThat(escalated(open, day(3, 4))).isEmpty();
        Escalation first = escalated(open, day(3, 5)).get(0);
        assertThat(first.kind()).isEqualTo(Escalation.Kind.URGENT_CONCERN);
        assertThat(first.record()).isEqualTo(urgent.id());
        assertThat(first.due()).isEqualTo(day(3, 6));
        assertThat(escalated(open, day(3, 7))).containsExactly(first);
        assertThat(escalated(replied, day(3, 5))).hasSize(1);
        assertThat(escalated(replied, day(3, 6))).isEmpty();
    }

    @Test
    @Tag("S2")
    void an_urgent_concern_does_not_end_with_the_pair() {
        PairFile over = file(started(day(3, 1))
                        .endEarly(day(3, 6), WITHDREW, recorded(day(3, 6)))
                        .orElseThrow())
                .addEntries(entry(1, EntryKind.CONTACT, day(3, 5), Concern.URGENT))
                .build();

        assertThat(EarlyWarnings.of(over, RULES, CYCLE, day(3, 7))).isEmpty();
        assertThat(escalated(over, day(3, 7))).hasSize(1);
    }

    @Test
    void the_urgent_come_first_and_then_the_day_an_answer_is_due() {
        VoiceNote normal = voice(VoiceNote.Urgency.NORMAL);
        VoiceNote urgent = VoiceNote.of(
                RecordId.of("v-000002"),
                MENTEE,
                Dated.of(day(3, 20)),
                VoiceNote.Urgency.URGENT,
                ConfidentialText.of("help"));

        assertThat(escalated(day(3, 21), normal, urgent))
                .extracting(Escalation::record)
                .containsExactly(urgent.id(), normal.id());
    }

    @Test
    void a_team_file_holds_one_mentee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamFile.builder()
                        .mentee(PersonId.numbered(9))
                        .addVoices(voice(VoiceNote.Urgency.NORMAL))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamFile.builder()
                        .mentee(PersonId.numbered(9))
                        .addPairs(file(started(day(3, 1))).build())
                        .build());
    }

    @Test
    void no_type_that_a_mentor_may_be_shown_can_hold_a_voice_or_its_text() {
        List<Class<?>> shown = List.of(
                PairFile.class,
                Agenda.class,
                AgendaPoint.class,
                EarlyWarning.class,
                EarlyWarnings.class,
                WarningRule.class,
                WarningReply.class,
                SupervisionMeeting.class,
                DueDiary.class,
                DiarySubmission.class,
                DiaryEntry.class);
        Set<Class<?>> secret = Set.of(VoiceNote.class, ConfidentialText.class, TeamFile.class, Escalation.class);

        assertThat(shown).allSatisfy(type -> assertThat(reachable(type)).doesNotContainAnyElementsOf(secret));
        assertThat(reachable(TeamFile.class))
                .as("the walk does find them where they are")
                .contains(VoiceNote.class, ConfidentialText.class, PairFile.class);
    }

    @Test
    void an_agenda_is_the_same_whatever_the_mentee_told_in_confidence() {
        PairFile pair = file(started(day(3, 1))).build();
        SupervisionMeeting meeting = planned(1, day(3, 20), day(3, 1));
        TeamFile file = TeamFile.builder()
                .mentee(MENTEE)
                .addVoices(voice(VoiceNote.Urgency.URGENT))
                .addPairs(pair)
                .build();

        Agenda agenda = Agenda.of(meeting, file.pairs(), EarlyWarnings.under(RULES, CYCLE), day(3, 10));

        assertThat(agenda.warnings()).isEmpty();
        assertThat(agenda.toString()).doesNotContain("voice").doesNotContain("v-000001");
        assertThat(file.toString() + escalated(day(3, 10), voice(VoiceNote.Urgency.URGENT)))
                .doesNotContain("help");
    }

    /** Every type that can be reached from a type through its methods: what they return, and what that is made of. */
    private static Set<Class<?>> reachable(Class<?> from) {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Type next = open.pop();
            if (next instanceof Class<?> type && type.getName().startsWith("org.amir") && seen.add(type)) {
                Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .map(Method::getGenericReturnType)
                        .forEach(open::push);
            } else if (next instanceof ParameterizedType type) {
                Arrays.stream(type.getActualTypeArguments()).forEach(open::push);
            } else if (next instanceof WildcardType type) {
                Arrays.stream(type.getUpperBounds()).forEach(open::push);
            }
        }
        return seen;
    }

    private static ImmutableList<Escalation> escalated(LocalDate day, VoiceNote... voices) {
        return Escalation.of(
                List.of(TeamFile.builder().mentee(MENTEE).addVoices(voices).build()), RULES, day);
    }

    private static ImmutableList<Escalation> escalated(PairFile pair, LocalDate day) {
        return Escalation.of(
                List.of(TeamFile.builder().mentee(MENTEE).addPairs(pair).build()), RULES, day);
    }

    private static VoiceNote voice(VoiceNote.Urgency urgency) {
        return VoiceNote.of(RecordId.of("v-000001"), MENTEE, Dated.of(day(3, 1)), urgency, ConfidentialText.of("help"));
    }
}
