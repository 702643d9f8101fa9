package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.Concern;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Citation;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/**
 * Something that does not wait for the next meeting, for the team alone: an urgent concern nobody has replied to, or a
 * mentee's own voice that waits for an answer (E3, S2). What is urgent escalates on the day it comes. It says that there is
 * something and since when, not what.
 */
@Value.Immutable
public abstract class Escalation {
    /** What it is that does not wait. */
    public enum Kind implements Coded {
        /** A concern of a diary, marked as urgent. It does not end with the pair. */
        URGENT_CONCERN(
                "urgent-concern",
                "S2",
                WarningKind.URGENT_CONCERN.action(),
                WarningKind.URGENT_CONCERN.actionInSwedish()),
        /** A mentee's own voice: at once if it is urgent, and otherwise when nobody has answered in time. */
        VOICE_UNANSWERED(
                "voice-unanswered",
                "E3",
                "Read what the mentee wrote and answer the mentee yourself; the mentor is not told, not even that there is"
                        + " a message.",
                "Läs vad menteen skrev och svara menteen själv; mentorn får inte veta något, inte ens att det finns ett"
                        + " meddelande.");

        private final String code;
        private final String source;
        private final String action;
        private final String actionSv;

        Kind(String code, String source, String action, String actionSv) {
            this.code = code;
            this.source = source;
            this.action = action;
            this.actionSv = actionSv;
        }

        @Override
        public String code() {
            return code;
        }

        public Citation citation() {
            return Citation.of(source);
        }

        /** What somebody may do about it, in English. */
        public String action() {
            return action;
        }

        /** What somebody may do about it, in Swedish. */
        public String actionInSwedish() {
            return actionSv;
        }
    }

    private static final Comparator<Escalation> WORST_FIRST = Comparator.comparing(Escalation::level)
            .thenComparing(Escalation::due)
            .thenComparing(Escalation::since)
            .thenComparing(Escalation::kind)
            .thenComparing(Escalation::record);

    Escalation() {}

    /** What does not wait on a day, of some mentees: the urgent first, then by the day an answer is due. */
    public static ImmutableList<Escalation> of(Collection<TeamFile> files, ProgrammeRules rules, LocalDate day) {
        return files.stream()
                .flatMap(file -> Stream.concat(
                        file.voices().stream().flatMap(voice -> ofVoice(voice, rules, day).stream()),
                        file.pairs().stream().flatMap(pair -> ofConcerns(pair, rules, day))))
                .sorted(WORST_FIRST)
                .collect(toImmutableList());
    }

    private static Optional<Escalation> ofVoice(VoiceNote voice, ProgrammeRules rules, LocalDate day) {
        boolean urgent = voice.urgency() == VoiceNote.Urgency.URGENT;
        LocalDate came = voice.dated().on();
        LocalDate due = came.plusDays(rules.value(urgent ? Threshold.URGENT_ANSWER_DUE : Threshold.VOICE_ANSWER_DUE));
        LocalDate since = urgent ? came : due.plusDays(1);
        if (!voice.isWaitingOn(day) || day.isBefore(since)) {
            return Optional.empty();
        }
        return Optional.of(ImmutableEscalation.builder()
                .kind(Kind.VOICE_UNANSWERED)
                .level(urgent ? WarningLevel.URGENT : WarningLevel.WARNING)
                .mentee(voice.mentee())
                .record(voice.id())
                .since(since)
                .due(due)
                .build());
    }

    private static Stream<Escalation> ofConcerns(PairFile pair, ProgrammeRules rules, LocalDate day) {
        return pair.entries().stream()
                .filter(entry -> entry.concern() == Concern.URGENT && !entry.isWithdrawn())
                .filter(entry -> entry.dated().happenedBy(day))
                .filter(entry -> !isRepliedTo(pair, entry, day))
                .map(entry -> ImmutableEscalation.builder()
                        .kind(Kind.URGENT_CONCERN)
                        .level(WarningLevel.URGENT)
                        .mentee(pair.mentee())
                        .mentorship(pair.id())
                        .record(entry.id())
                        .since(entry.dated().on())
                        .due(entry.dated().recordedOn().plusDays(rules.value(Threshold.URGENT_ANSWER_DUE)))
                        .build());
    }

    private static boolean isRepliedTo(PairFile pair, DiaryEntry entry, LocalDate day) {
        return pair.replies().stream()
                .filter(reply -> reply.kind() == WarningKind.URGENT_CONCERN && reply.isMadeBy(day))
                .anyMatch(reply -> reply.since().equals(entry.dated().on()));
    }

    public abstract Kind kind();

    public abstract WarningLevel level();

    public abstract PersonId mentee();

    /** The pair whose diary has the concern; empty for a voice, which belongs to no pair. */
    public abstract Optional<RecordId> mentorship();

    /** The diary entry or the voice note to read. */
    public abstract RecordId record();

    /** The first day on which it does not wait. */
    public abstract LocalDate since();

    /** The last day on which an answer is in time. */
    public abstract LocalDate due();

    public final String code() {
        return kind().code();
    }

    /** Whether an answer is late on a day. */
    public final boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due());
    }
}
