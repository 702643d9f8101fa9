package org.amir.core.participant;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.Normalizer2;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.record.Storable;
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
     * The e-mail by which answers of one person are told: see {@link #keyOfEmail}. Empty without an e-mail, or with a blank
     * one.
     */
    public final Optional<String> emailKey() {
        return email().map(Identity::keyOfEmail).filter(key -> !key.isEmpty());
    }

    /**
     * An e-mail without what nobody sees: trimmed, case-folded, with each character in its plain form and none of those of no
     * width (NFKC_Casefold of Unicode). It may be longer than the e-mail.
     */
    public static String keyOfEmail(String email) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(email).strip();
    }

    /** Whether anything at all is known. */
    public final boolean isEmpty() {
        return ImmutableList.of(name(), email(), phone()).stream().allMatch(Optional::isEmpty);
    }

    @Value.Check
    final void check() {
        Stream.of(name(), email(), emailKey(), phone())
                .flatMap(Optional::stream)
                .forEach(Storable::text);
    }

    /** Builds an {@link Identity}. */
    public static final class Builder extends ImmutableIdentity.Builder {
        Builder() {}
    }
}
