package org.amir.mel.disclosure;

import java.util.Optional;

/**
 * What may be published of one row of a breakdown, rounded.
 *
 * @param counted how many there are, all but the excluded
 * @param numerator how many of these are in the numerator; empty if withheld
 */
public record DisclosedRow(int counted, Optional<Integer> numerator) {}
