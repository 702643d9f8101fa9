package org.amir.core.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.amir.core.programme.Citation;

/**
 * Which classes of personal data each audience sees.
 *
 * @param source why it is as it is
 * @param seen by audience, for every one; each sees what is ordinary, since without ids nothing can be told apart, and
 *     research at most the special categories too
 */
public record FieldAccess(Citation source, ImmutableMap<Audience, ImmutableSet<FieldClass>> seen) {
    private static final ImmutableSet<FieldClass> AT_MOST_FOR_RESEARCH =
            Sets.immutableEnumSet(FieldClass.ORDINARY, FieldClass.SPECIAL_CATEGORY);

    public FieldAccess {
        for (Audience audience : Audience.values()) {
            checkArgument(
                    seen.getOrDefault(audience, ImmutableSet.of()).contains(FieldClass.ORDINARY),
                    "the audience %s must see what is %s",
                    audience.code(),
                    FieldClass.ORDINARY.code());
        }
        checkArgument(
                AT_MOST_FOR_RESEARCH.containsAll(seen.getOrDefault(Audience.RESEARCHER, ImmutableSet.of())),
                "research sees no more than what is of the classes %s, but was to see %s",
                codes(AT_MOST_FOR_RESEARCH),
                codes(seen.getOrDefault(Audience.RESEARCHER, ImmutableSet.of())));
    }

    private static ImmutableList<String> codes(Set<FieldClass> classes) {
        return classes.stream().map(FieldClass::code).collect(ImmutableList.toImmutableList());
    }

    /**
     * No more than each needs (X3): the team all, since it decides about people; who counts and who does research, what is
     * ordinary alone.
     */
    public static FieldAccess standard() {
        return new FieldAccess(
                Citation.of("X3"),
                ImmutableMap.of(
                        Audience.TEAM,
                        ImmutableSet.copyOf(FieldClass.values()),
                        Audience.ANALYST,
                        ImmutableSet.of(FieldClass.ORDINARY),
                        Audience.RESEARCHER,
                        ImmutableSet.of(FieldClass.ORDINARY)));
    }

    /** The same, but one audience sees these classes: a programme's own decision. */
    public FieldAccess with(Audience audience, Set<FieldClass> classes) {
        Map<Audience, ImmutableSet<FieldClass>> changed = new LinkedHashMap<>(seen);
        changed.put(audience, ImmutableSet.copyOf(classes));
        return new FieldAccess(Citation.of("ours"), ImmutableMap.copyOf(changed));
    }

    /** What an audience sees. */
    public ImmutableSet<FieldClass> of(Audience audience) {
        return seen.getOrDefault(audience, ImmutableSet.of());
    }
}
