package org.amir.mel.measurement;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where one member of the initial population falls, and why.
 *
 * @param member the id of a person or a pair, or another stable id such as a country's code
 * @param reason a stable code, never blank
 */
public record Placement(String member, Group group, String reason) {
    public Placement {
        checkArgument(!member.isBlank() && !reason.isBlank(), "a placement names a member and a reason");
    }
}
