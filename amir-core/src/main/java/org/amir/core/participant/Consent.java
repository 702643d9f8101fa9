package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.record.Attempt;
import org.amir.core.record.RecordKind;
import org.immutables.value.Value;

/**
 * What a person said of their consent after the form, for each purpose: given and withdrawn, as facts in the order in which
 * they were recorded (X3). What the form said holds for as long as nothing later does.
 *
 * <p>A withdrawal takes effect from its day on. What was done before it stays lawful, and the history stays.
 */
@Value.Immutable
public abstract class Consent {
    /** The kind of record, keyed and owned by the person. */
    public static final RecordKind<PersonId, Consent> KIND = new RecordKind<>(
            "consent",
            "p",
            Consent.class,
            Consent::person,
            consent -> consent.person().value());

    Consent() {}

    /** Builds one from its facts, as a store or a file has them. */
    public static Builder builder() {
        return new Builder();
    }

    /** Of a person who said nothing after the form. */
    public static Consent of(PersonId person) {
        return builder().person(person).build();
    }

    public abstract PersonId person();

    public abstract ImmutableList<ConsentStatement> statements();

    /**
     * Adds what the person said. Refused: {@code recorded-out-of-order} if something was recorded on a later day.
     *
     * <p>To say the same twice is no error.
     */
    public final Attempt<Consent> say(ConsentStatement statement) {
        return statements().stream()
                .map(earlier -> earlier.said().recordedOn())
                .max(Comparator.naturalOrder())
                .filter(statement.said().recordedOn()::isBefore)
                .map(last -> Attempt.<Consent>refused(
                        "recorded-out-of-order",
                        Strings.lenientFormat(
                                "what %s said of their consent was recorded up to %s, later than %s",
                                person(), last, statement.said().recordedOn())))
                .orElseGet(() -> Attempt.taken(builder()
                        .person(person())
                        .addAllStatements(statements())
                        .addStatements(statement)
                        .build()));
    }

    /** What the person last said of a purpose by a day; of one day the last recorded. Empty if nothing. */
    public final Optional<Boolean> saidOn(ConsentPurpose purpose, LocalDate day) {
        return lastOn(purpose, day).map(ConsentStatement::isGiven);
    }

    /** Whether the consent to a purpose is withdrawn on a day. */
    public final boolean isWithdrawnOn(ConsentPurpose purpose, LocalDate day) {
        return withdrawnSince(purpose, day).isPresent();
    }

    /** The day of the withdrawal that holds on a day, if the consent is withdrawn. */
    public final Optional<LocalDate> withdrawnSince(ConsentPurpose purpose, LocalDate day) {
        return lastOn(purpose, day)
                .filter(last -> !last.isGiven())
                .map(last -> last.said().on());
    }

    private Optional<ConsentStatement> lastOn(ConsentPurpose purpose, LocalDate day) {
        return statements().stream()
                .filter(statement -> statement.purpose() == purpose)
                .filter(statement -> statement.said().happenedBy(day))
                .reduce((one, next) -> next.said().on().isBefore(one.said().on()) ? one : next);
    }

    @Value.Check
    final void check() {
        for (int i = 1; i < statements().size(); i++) {
            checkArgument(
                    !statements()
                            .get(i)
                            .said()
                            .recordedOn()
                            .isBefore(statements().get(i - 1).said().recordedOn()),
                    "statement %s of %s was recorded before the one before it",
                    i + 1,
                    person());
        }
    }

    /** Builds a {@link Consent}. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
