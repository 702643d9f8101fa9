package org.amir.core.coordination;

import org.amir.core.participant.PersonId;

/**
 * A pair that a matching suggests.
 *
 * @param scoreMicro the score, in millionths
 */
public record Suggestion(PersonId mentor, PersonId mentee, long scoreMicro) {}
