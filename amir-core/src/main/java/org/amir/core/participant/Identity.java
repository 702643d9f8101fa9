package org.amir.core.participant;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.lang.UCharacter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a person is: name, e-mail, telephone. Kept apart from everything that is known of {@link PersonId} elsewhere, and
 * never shown by {@link #toString}.
 */
@Value.Immutable
public abstract class Identity {
    Identity() {}

    public static Builder builder() {
        return new Builder();
    }

    @Value.Redacted
    public abstract Optional<String> name();

    @Value.Redacted
    public abstract Optional<String> email();

    @Value.Redacted
    public abstract Optional<String> phone();

    /**
     * The e-mail by which answers of one person are told: trimmed and case-folded. Empty without an e-mail, or with a blank
     * one.
     */
    public final Optional<String> emailKey() {
        return email().map(email -> UCharacter.foldCase(email.strip(), true)).filter(key -> !key.isEmpty());
    }

    /** Whether anything at all is known. */
    public final boolean isEmpty() {
        return ImmutableList.of(name(), email(), phone()).stream().allMatch(Optional::isEmpty);
    }

    /** Builds an {@link Identity}. */
    public static final class Builder extends ImmutableIdentity.Builder {
        Builder() {}
    }
}
