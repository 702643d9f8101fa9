/**
 * From scores to the best assignment and the proof that it is the best; nothing here knows people.
 *
 * <p>Start at {@link org.amir.matching.assignment.Assignment}: rows take places in columns. For a square matrix in
 * which every row must take a column of its own, see {@link org.amir.matching.assignment.PerfectAssignment}; for other
 * objectives than the greatest total {@link org.amir.matching.assignment.Objective}; for preferences instead of scores
 * {@link org.amir.matching.assignment.StableMatching}.
 */
@NullMarked
package org.amir.matching.assignment;

import org.jspecify.annotations.NullMarked;
