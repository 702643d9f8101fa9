package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One reason why a step may not be taken.
 *
 * @param code stable, of lower case letters, digits and hyphens
 * @param text what stands in the way and what to do, in English, with ids only; nobody parses it
 */
public record Refusal(String code, String text) {
    public Refusal {
        checkArgument(
                code.matches("[a-z][a-z0-9-]*"), "a refusal has a code such as capacity, but it was \"%s\"", code);
        checkArgument(!text.isBlank(), "a refusal says what stands in the way");
    }
}
