package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/**
 * Somebody of a mentee's own network who may help, and what must be there before the programme turns to them: the team's
 * joint assessment, the mentee's consent and their own (R6, X3). Who it is stands nowhere here; what they are to the mentee
 * is kept only while both consent.
 */
@Value.Immutable
public abstract class NetworkContact {
    NetworkContact() {}

    public static Builder builder() {
        return new Builder();
    }

    /** When the mentee spoke of them. */
    public abstract Dated named();

    /** When the mentee consented. */
    public abstract Optional<Dated> menteeConsent();

    /** When the contact consented. */
    public abstract Optional<Dated> ownConsent();

    /** Whether the team finds it right to turn to them; empty as long as the team has not assessed it together. */
    public abstract Optional<Boolean> suitable();

    /** The team's joint assessment; there exactly if {@link #suitable} is. */
    public abstract Optional<Decision> assessed();

    /** When one of the two withdrew their consent. That is for good: a new consent is a new contact. */
    public abstract Optional<Dated> withdrawn();

    /** What they are to the mentee; only with the consent of both, and erased when one withdraws it. */
    public abstract Optional<FreeText> relation();

    /** Whether the programme may turn to them on a day: both consent, and the team has assessed and approved it. */
    public final boolean isUsableOn(LocalDate day) {
        return happened(menteeConsent(), day)
                && happened(ownConsent(), day)
                && suitable().orElse(false)
                && assessed().filter(by -> !by.recordedOn().isAfter(day)).isPresent()
                && !happened(withdrawn(), day);
    }

    /** Whether both have consented and neither has withdrawn it. */
    final boolean isConsentedTo() {
        return menteeConsent().isPresent()
                && ownConsent().isPresent()
                && withdrawn().isEmpty();
    }

    /** As it had been recorded by the end of a day. */
    final NetworkContact knownBy(LocalDate day) {
        Optional<Decision> assessment = assessed().filter(by -> !by.recordedOn().isAfter(day));
        NetworkContact known = builder()
                .named(named())
                .menteeConsent(menteeConsent().filter(fact -> fact.knownBy(day)))
                .ownConsent(ownConsent().filter(fact -> fact.knownBy(day)))
                .assessed(assessment)
                .suitable(assessment.flatMap(by -> suitable()))
                .withdrawn(withdrawn().filter(fact -> fact.knownBy(day)))
                .build();
        return known.isConsentedTo() ? ((ImmutableNetworkContact) known).withRelation(relation()) : known;
    }

    final NetworkContact consented(Consenter who, Dated given) {
        ImmutableNetworkContact self = (ImmutableNetworkContact) this;
        return who == Consenter.MENTEE ? self.withMenteeConsent(given) : self.withOwnConsent(given);
    }

    final NetworkContact assessedAs(boolean fit, Decision by) {
        return builder()
                .named(named())
                .menteeConsent(menteeConsent())
                .ownConsent(ownConsent())
                .suitable(fit)
                .assessed(by)
                .withdrawn(withdrawn())
                .relation(relation())
                .build();
    }

    final NetworkContact describedAs(FreeText what) {
        return ((ImmutableNetworkContact) this).withRelation(what);
    }

    /** The consent ends and what was kept with it is erased. */
    final NetworkContact withdrawnOn(Dated when) {
        return ((ImmutableNetworkContact) this).withRelation(Optional.empty()).withWithdrawn(when);
    }

    /** The consent of one of the two. */
    final Optional<Dated> consentOf(Consenter who) {
        return who == Consenter.MENTEE ? menteeConsent() : ownConsent();
    }

    private static boolean happened(Optional<Dated> fact, LocalDate day) {
        return fact.filter(dated -> dated.happenedBy(day)).isPresent();
    }

    @Value.Check
    final void check() {
        checkArgument(
                suitable().isPresent() == assessed().isPresent(),
                "a joint assessment and what came of it are kept together");
        checkArgument(
                relation().isEmpty() || isConsentedTo(),
                "what a contact is to the mentee is kept only with the consent of both (X3)");
        for (Optional<Dated> fact : List.of(menteeConsent(), ownConsent(), withdrawn())) {
            checkArgument(
                    fact.map(dated -> !dated.on().isBefore(named().on())).orElse(true),
                    "what concerns a contact cannot be from before they were named, on %s",
                    named().on());
        }
    }

    /** Builds a {@link NetworkContact}. */
    public static final class Builder extends ImmutableNetworkContact.Builder {
        Builder() {}
    }
}
