package org.amir.matching.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * Who is scored.
 *
 * @param mentees one a row
 * @param mentors one a column
 * @param day the day on which ages are taken
 */
record Sides(ImmutableList<PoolMentee> mentees, ImmutableList<PoolMentor> mentors, LocalDate day) {}
