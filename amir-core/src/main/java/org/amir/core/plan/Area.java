package org.amir.core.plan;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.amir.core.participant.Coded;

/** An area of integration that a goal lies in (I5). K3 counts progress in the first four. */
public enum Area implements Coded {
    EMPLOYMENT("employment", true),
    HOUSING("housing", true),
    EDUCATION("education", true),
    ECONOMIC_INDEPENDENCE("economic-independence", true),
    HEALTH("health", false),
    LANGUAGE("language", false),
    SOCIAL_NETWORK("social-network", false),
    RIGHTS("rights", false),
    OTHER("other", false);

    private final String code;
    private final boolean counted;

    Area(String code, boolean counted) {
        this.code = code;
        this.counted = counted;
    }

    /** The areas in which K3 counts progress. */
    public static ImmutableSet<Area> counted() {
        return Arrays.stream(values()).filter(Area::isCounted).collect(toImmutableSet());
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether K3 counts progress in it. */
    public boolean isCounted() {
        return counted;
    }
}
