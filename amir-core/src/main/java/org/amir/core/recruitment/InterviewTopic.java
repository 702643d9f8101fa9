package org.amir.core.recruitment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Role;

/** What an interview goes into beside the form (R6); each topic is for mentors, for mentees or for both. */
public enum InterviewTopic implements Coded {
    /** The traits of the role's profile (R1, R2, R3). */
    PROFILE("profile", ImmutableSet.of(Role.MENTOR, Role.MENTEE)),
    /** Motives, stated expressly; the team follows a mentor's up in supervision (R7). */
    MOTIVATION("motivation", ImmutableSet.of(Role.MENTOR, Role.MENTEE)),
    LIVED_EXPERIENCE("lived-experience", ImmutableSet.of(Role.MENTOR)),
    AVAILABILITY("availability", ImmutableSet.of(Role.MENTOR)),
    /** Experiences that a mentee may share with possible mentors. */
    EXPERIENCES_SHARED("experiences-shared", ImmutableSet.of(Role.MENTEE)),
    AGE("age", ImmutableSet.of(Role.MENTEE)),
    LANGUAGES("languages", ImmutableSet.of(Role.MENTEE)),
    RESIDENCE("residence", ImmutableSet.of(Role.MENTEE)),
    /** Needs, which point to areas of action. */
    NEEDS("needs", ImmutableSet.of(Role.MENTEE));

    private final String code;
    private final ImmutableSet<Role> roles;

    InterviewTopic(String code, ImmutableSet<Role> roles) {
        this.code = code;
        this.roles = roles;
    }

    /** The topics of a role's interview, in order. */
    public static ImmutableSet<InterviewTopic> of(Role role) {
        return Arrays.stream(values()).filter(topic -> topic.isOf(role)).collect(toImmutableSet());
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is a topic of a role's interview. */
    public boolean isOf(Role role) {
        return roles.contains(role);
    }
}
