package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.amir.core.participant.Theme;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/**
 * What a mentor notes after a meeting, or of a contact without one (annex 9, E4).
 *
 * <p>An entry that turns out wrong is withdrawn, and another is written: so that what was known on a day stays what it was.
 */
@Value.Immutable
public abstract class DiaryEntry {
    public static final RecordKind<RecordId, DiaryEntry> KIND = new RecordKind<>(
            "diary-entry",
            "d",
            DiaryEntry.class,
            DiaryEntry::id,
            entry -> entry.mentorship().value());

    private static final int MOST_MINUTES = 24 * 60;

    DiaryEntry() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract RecordId id();

    public abstract RecordId mentorship();

    public abstract EntryKind kind();

    /** The day of the meeting or contact, and the day on which it was noted. */
    public abstract Dated dated();

    /** How long it lasted, from 1 minute to a day. */
    public abstract OptionalInt minutes();

    /** In which form; a meeting is never a message. */
    public abstract Optional<ContactForm> form();

    public abstract Optional<FreeText> place();

    public abstract Optional<FreeText> activity();

    /** The themes discussed. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Theme> themes();

    /** What the mentor gave (P7). */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SupportFunction> supportFunctions();

    /** The themes of civic orientation in which the mentor gave guidance equal to a session (K6). */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<OrientationTheme> guidance();

    /** The services that the mentor referred the mentee to. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Service> referrals();

    public abstract Optional<FreeText> reflections();

    public abstract Optional<FreeText> results();

    @Value.Default
    public Concern concern() {
        return Concern.NONE;
    }

    /** The formal steps that the mentee has taken, each with its own day (K3). */
    public abstract ImmutableList<FormalStep> formalSteps();

    /** What the pair took part in together at the meeting (I6, K8). */
    public abstract Optional<CommunityActivity> communityActivity();

    /** By whom, when and why it was withdrawn, as recorded in error. A withdrawn entry counts in nothing. */
    public abstract Optional<Decision> withdrawn();

    /** Whether it tells of a meeting that was held, and was not withdrawn. */
    public final boolean isMeeting() {
        return kind() == EntryKind.MEETING && !isWithdrawn();
    }

    public final boolean isWithdrawn() {
        return withdrawn().isPresent();
    }

    /**
     * As it had been recorded by the end of a day: before a withdrawal it was not withdrawn, and a formal step that was
     * recorded later is left out. Empty if it had not been recorded.
     */
    public final Optional<DiaryEntry> knownBy(LocalDate day) {
        if (!dated().knownBy(day)) {
            return Optional.empty();
        }
        ImmutableList<FormalStep> steps = formalSteps().stream()
                .filter(step -> step.dated().knownBy(day))
                .collect(ImmutableList.toImmutableList());
        Optional<Decision> withdrawal =
                withdrawn().filter(decision -> !decision.recordedOn().isAfter(day));
        boolean same = steps.size() == formalSteps().size() && withdrawal.isPresent() == isWithdrawn();
        return Optional.of(same ? this : changed(steps, withdrawal));
    }

    /**
     * Withdraws it, as recorded in error.
     *
     * @return the entry, or refusals {@code already-withdrawn}, {@code reason-missing}, {@code recorded-before-last}
     */
    public final Attempt<DiaryEntry> withdraw(Decision decision) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        if (isWithdrawn()) {
            refusals.add(new Refusal("already-withdrawn", id() + " is withdrawn already"));
        }
        if (decision.why().equals(Change.ROUTINE)) {
            refusals.add(new Refusal("reason-missing", id() + ": say why it is withdrawn"));
        }
        if (decision.recordedOn().isBefore(dated().recordedOn())) {
            refusals.add(new Refusal(
                    "recorded-before-last",
                    Strings.lenientFormat(
                            "%s was recorded on %s, after %s", id(), dated().recordedOn(), decision.recordedOn())));
        }
        return Attempt.unless(refusals.build(), () -> changed(formalSteps(), Optional.of(decision)));
    }

    /**
     * The days with a meeting among some entries: two meetings on one day count once (K2), and what is withdrawn or a mere
     * contact does not.
     */
    public static ImmutableSortedSet<LocalDate> meetingDays(Stream<DiaryEntry> entries) {
        return entries.filter(DiaryEntry::isMeeting)
                .map(entry -> entry.dated().on())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Ids only. */
    @Override
    public final String toString() {
        return "diary entry " + id() + " of " + mentorship();
    }

    private DiaryEntry changed(ImmutableList<FormalStep> formalSteps, Optional<Decision> withdrawn) {
        return builder()
                .id(id())
                .mentorship(mentorship())
                .kind(kind())
                .dated(dated())
                .minutes(minutes())
                .form(form())
                .place(place())
                .activity(activity())
                .addAllThemes(themes())
                .addAllSupportFunctions(supportFunctions())
                .addAllGuidance(guidance())
                .addAllReferrals(referrals())
                .reflections(reflections())
                .results(results())
                .concern(concern())
                .addAllFormalSteps(formalSteps)
                .communityActivity(communityActivity())
                .withdrawn(withdrawn)
                .build();
    }

    @Value.Check
    final void check() {
        minutes()
                .ifPresent(minutes -> checkArgument(
                        minutes >= 1 && minutes <= MOST_MINUTES,
                        "a meeting lasts 1 to %s minutes, but %s says %s",
                        MOST_MINUTES,
                        id(),
                        minutes));
        checkArgument(
                kind() == EntryKind.CONTACT
                        || form().filter(form -> form == ContactForm.MESSAGE).isEmpty(),
                "%s: a message is a contact, not a meeting",
                id());
        checkArgument(
                kind() == EntryKind.MEETING || communityActivity().isEmpty(),
                "%s: a pair takes part in a community activity at a meeting",
                id());
        withdrawn()
                .ifPresent(decision -> checkArgument(
                        !decision.recordedOn().isBefore(dated().recordedOn()),
                        "%s was withdrawn on %s, before it was recorded",
                        id(),
                        decision.recordedOn()));
    }

    /** Builds a {@link DiaryEntry}. */
    public static final class Builder extends ImmutableDiaryEntry.Builder {
        Builder() {}
    }
}
