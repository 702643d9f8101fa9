package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/** The best and the second best choice of a row at the prices as they are, staying out, which gains 0, being one. */
abstract class Choices {

    int best;
    int second;
    /** The column of the best choice, or none if that is to stay out; likewise the second. */
    int bestColumn = NONE;

    int secondColumn = NONE;

    /** Looks at a row. */
    abstract void of(int row);
}
