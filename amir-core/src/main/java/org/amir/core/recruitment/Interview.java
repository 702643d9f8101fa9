package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/**
 * An in-depth interview with an applicant: notes by topic, and what was found in them (R6). The people of a mentee's own
 * network are no part of it: see {@link NetworkContact}.
 */
@Value.Immutable
public abstract class Interview {
    Interview() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Which of the person's applications in this role it belongs to, from 1 on; the candidacy sets it. */
    @Value.Default
    public int application() {
        return 1;
    }

    /** When it was held. */
    public abstract Dated held();

    /** Who held it. */
    public abstract Actor by();

    /** What was said, by topic, in the order of the topics. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<InterviewTopic, FreeText> notes();

    /** The needs found in a mentee, which point to areas of action (R6). */
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Theme> needsFound();

    /** The areas in which a mentor has skills, interest or experience (M5). */
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Theme> experiences();

    /** The topics of a role's interview on which there is no note: what is left to ask. */
    public final ImmutableSet<InterviewTopic> topicsLeft(Role role) {
        return InterviewTopic.of(role).stream()
                .filter(topic -> !notes().containsKey(topic))
                .collect(toImmutableSet());
    }

    /** What in it is asked of the other role only, as refusal codes; empty if it fits the role. */
    final ImmutableSet<String> misfits(Role role) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        if (notes().keySet().stream().anyMatch(topic -> !topic.isOf(role))) {
            codes.add("topic-of-other-role");
        }
        if (role == Role.MENTOR && !needsFound().isEmpty()) {
            codes.add("needs-of-mentor");
        }
        if (role == Role.MENTEE && !experiences().isEmpty()) {
            codes.add("experiences-of-mentee");
        }
        return codes.build();
    }

    final Interview inApplication(int application) {
        return ((ImmutableInterview) this).withApplication(application);
    }

    @Value.Check
    final void check() {
        checkArgument(application() >= 1, "applications are numbered from 1, but the number was %s", application());
    }

    /** Builds an {@link Interview}. */
    public static final class Builder extends ImmutableInterview.Builder {
        Builder() {}
    }
}
