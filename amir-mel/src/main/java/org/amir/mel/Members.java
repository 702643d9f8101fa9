package org.amir.mel;

import org.amir.mel.measurement.Placement;

/**
 * Is told where each member of each population falls, as it is counted: for lists of members, which are for those who may
 * see them. What it keeps is its own; an evaluation keeps nobody.
 */
@FunctionalInterface
public interface Members {
    /** Nobody is told. */
    Members NOBODY = (indicator, part, placement) -> {};

    /**
     * @param indicator for example {@code K2a}
     * @param part of whom or when, where an indicator has several figures; otherwise empty
     */
    void placed(String indicator, String part, Placement placement);
}
