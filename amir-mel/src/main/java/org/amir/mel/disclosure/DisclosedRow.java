package org.amir.mel.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.amir.mel.measurement.Share;

/**
 * What may be published of one row of a breakdown.
 *
 * @param counted how many there are, all but the excluded; empty if withheld
 * @param numerator how many of these are in the numerator; empty if withheld, as it is wherever the first is
 */
public record DisclosedRow(Optional<Integer> counted, Optional<Integer> numerator) {
    /** Nothing may be published. */
    public static final DisclosedRow WITHHELD = new DisclosedRow(Optional.empty(), Optional.empty());

    public DisclosedRow {
        checkArgument(counted.isPresent() || numerator.isEmpty(), "a part of what is withheld is withheld");
    }

    /** The share that is reached; empty if it is withheld or nobody is counted. */
    public Optional<Share> share() {
        return numerator.flatMap(part -> counted.filter(whole -> whole > 0).map(whole -> new Share(part, whole)));
    }
}
