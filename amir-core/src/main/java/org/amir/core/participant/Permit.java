package org.amir.core.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A residence permit as its holder declares it (R8). */
@Value.Immutable
public abstract class Permit {
    Permit() {}

    public static Permit notAnswered() {
        return of(Answer.notAnswered(), Answer.notAnswered());
    }

    public static Permit of(Answer<PermitKind> kind, Answer<LocalDate> validUntil) {
        return ImmutablePermit.builder().kind(kind).validUntil(validUntil).build();
    }

    public abstract Answer<PermitKind> kind();

    /** The last day on which it holds, inclusive. */
    public abstract Answer<LocalDate> validUntil();

    /** Says nothing of the person. */
    @Override
    public final String toString() {
        return "(permit)";
    }

    /**
     * What is known of the permit on a day.
     *
     * <p>An application that is being decided is {@link PermitStatus#PENDING} whatever date was answered beside it. A
     * permit without a last day holds whatever date was answered, since such a date is its card's.
     */
    public final PermitStatus on(LocalDate day) {
        Optional<PermitKind> declared = kind().value();
        if (declared.filter(PermitKind.NONE::equals).isPresent()) {
            return PermitStatus.NONE;
        }
        if (declared.filter(PermitKind.PENDING::equals).isPresent()) {
            return PermitStatus.PENDING;
        }
        if (declared.filter(PermitKind::isOpenEnded).isPresent()) {
            return PermitStatus.VALID;
        }
        Optional<LocalDate> lastDay = validUntil().value();
        if (lastDay.isPresent() && lastDay.get().isBefore(day)) {
            return PermitStatus.LAPSED;
        }
        return declared.isPresent() && lastDay.isPresent() ? PermitStatus.VALID : PermitStatus.UNKNOWN;
    }
}
