package org.amir.matching.experiment;

import org.amir.core.participant.PersonId;

/**
 * A pair that the team made, and what came of it.
 *
 * @param outcomes {@link Outcomes#UNKNOWN} where nothing is known yet
 */
public record LivedPair(PersonId mentee, PersonId mentor, Outcomes outcomes) {}
