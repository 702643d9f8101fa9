package org.amir.core.coordination;

import com.google.common.collect.ImmutableList;
import org.amir.core.mentorship.Mentorship;

/**
 * What came of putting new proposals before the team.
 *
 * @param undone those that were open before, in order of id
 * @param proposed the new ones, in the order in which they were suggested
 */
public record Replacement(ImmutableList<Mentorship> undone, ImmutableList<Mentorship> proposed) {}
