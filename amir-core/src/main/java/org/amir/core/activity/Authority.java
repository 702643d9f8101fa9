package org.amir.core.activity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.programme.CountryCode;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/** A local or regional authority, as what it is involved (K9, O.2.7), and whether it was supported (O.2.2). */
@Value.Immutable
public abstract class Authority {
    /** The kind of record: {@code a-000001} and on. */
    public static final RecordKind<RecordId, Authority> KIND = new RecordKind<>(
            "authority",
            "a",
            Authority.class,
            Authority::id,
            authority -> authority.id().value());

    Authority() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract RecordId id();

    /** What the body is called; no contact of anybody there. */
    public abstract FreeText name();

    public abstract AuthorityLevel level();

    public abstract CountryCode country();

    /** In order of recording. */
    public abstract ImmutableList<Involvement> involvements();

    /** When it was supported to carry out integration measures, if it was (O.2.2). */
    public abstract Optional<Dated> supported();

    /** The roles in which it had been involved by a day, those that have ended too (K9, O.2.7). */
    public final ImmutableSet<AuthorityRole> rolesBy(LocalDate day) {
        return involvements().stream()
                .filter(involvement -> involvement.isBegunBy(day))
                .map(Involvement::role)
                .collect(Sets.toImmutableEnumSet());
    }

    /** Whether it had been involved by a day, in whichever role (K9). */
    public final boolean isInvolvedBy(LocalDate day) {
        return !rolesBy(day).isEmpty();
    }

    /** Whether it had been supported by a day (O.2.2). */
    public final boolean isSupportedBy(LocalDate day) {
        return supported().filter(supported -> supported.happenedBy(day)).isPresent();
    }

    /** What of it had been recorded by a day. */
    public final Authority knownBy(LocalDate day) {
        return ((ImmutableAuthority) this)
                .withInvolvements(involvements().stream()
                        .filter(involvement -> involvement.from().knownBy(day))
                        .map(involvement -> new Involvement(
                                involvement.role(),
                                involvement.from(),
                                involvement.until().filter(last -> last.knownBy(day))))
                        .collect(toImmutableList()))
                .withSupported(supported().filter(supported -> supported.knownBy(day)));
    }

    /** Records that it is involved. Refused: {@code involved}, as long as it is in that role. */
    public final Attempt<Authority> involve(AuthorityRole role, Dated from) {
        return involvements().stream()
                        .anyMatch(involvement -> involvement.role() == role
                                && involvement
                                        .until()
                                        .filter(last -> last.on().isBefore(from.on()))
                                        .isEmpty())
                ? Attempt.refused("involved", Strings.lenientFormat("%s is involved as %s already", id(), role.code()))
                : Attempt.taken(((ImmutableAuthority) this)
                        .withInvolvements(Iterables.concat(
                                involvements(), ImmutableList.of(new Involvement(role, from, Optional.empty())))));
    }

    /** Records the last day of its part in a role. Refused: {@code not-involved}, {@code before-involved}. */
    public final Attempt<Authority> end(AuthorityRole role, Dated last) {
        Optional<Involvement> open = involvements().stream()
                .filter(involvement ->
                        involvement.role() == role && involvement.until().isEmpty())
                .findFirst();
        if (open.isEmpty()) {
            return Attempt.refused(
                    "not-involved", Strings.lenientFormat("%s is not involved as %s", id(), role.code()));
        }
        Involvement ended = open.get();
        return Attempt.unless(
                last.on().isBefore(ended.from().on())
                        ? ImmutableList.of(new Refusal(
                                "before-involved",
                                Strings.lenientFormat(
                                        "%s has been involved as %s since %s, after %s",
                                        id(), role.code(), ended.from().on(), last.on())))
                        : ImmutableList.of(),
                () -> ((ImmutableAuthority) this)
                        .withInvolvements(Iterables.transform(
                                involvements(),
                                each -> each.equals(ended)
                                        ? new Involvement(role, each.from(), Optional.of(last))
                                        : each)));
    }

    /** Records that it was supported (O.2.2). Refused: {@code supported}. */
    public final Attempt<Authority> support(Dated on) {
        return supported().isPresent()
                ? Attempt.refused("supported", id() + " has been recorded as supported")
                : Attempt.taken(((ImmutableAuthority) this).withSupported(on));
    }

    @Value.Check
    final void check() {
        checkArgument(id().prefix().equals(KIND.prefix()), "an authority's id begins with a-, but it was %s", id());
    }

    /** Builds an {@link Authority}. */
    public static final class Builder extends ImmutableAuthority.Builder {
        Builder() {}
    }
}
