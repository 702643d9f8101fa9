package org.amir.core.mentorship;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.amir.core.record.Refusal;

/** Thrown when a pair would take a place that another has; the message says which, with ids only. */
public final class PlaceTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlaceTakenException(ImmutableList<Refusal> refusals) {
        super(refusals.stream().map(Refusal::text).collect(Collectors.joining("; ")));
    }
}
