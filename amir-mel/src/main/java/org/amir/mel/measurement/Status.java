package org.amir.mel.measurement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;

/** How a figure stands against its target. */
public enum Status implements Coded {
    /** Met whatever is still open or not known: the lower bound reaches the target. */
    MET("met"),
    /** Missed whatever is still open or not known: the upper bound does not reach the target. */
    NOT_MET("not-met"),
    /** Undecided while somebody is not yet due. */
    OPEN("open"),
    /** Undecided for good, since too much is not known. */
    INCONCLUSIVE("inconclusive"),
    /** Nobody is left in the population once the excluded are taken out. */
    NO_DATA("no-data");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * How a whole stands of which each part is to be met: met if each is; not met if one is not; no data if one has none;
     * otherwise open if one is open, and inconclusive if none is.
     *
     * @param parts at least one
     */
    public static Status ofAll(Collection<Status> parts) {
        checkArgument(!parts.isEmpty(), "a whole has parts");
        return Stream.of(NOT_MET, NO_DATA, OPEN, INCONCLUSIVE)
                .filter(parts::contains)
                .findFirst()
                .orElse(MET);
    }
}
