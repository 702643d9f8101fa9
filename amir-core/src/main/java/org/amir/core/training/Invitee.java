package org.amir.core.training;

import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;

/**
 * Somebody who was invited.
 *
 * @param person who
 * @param invited when, and when that was recorded
 */
public record Invitee(PersonId person, Dated invited) {}
