package org.amir.core.participant;

import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;

/**
 * That a person consented to something, or withdrew their consent.
 *
 * @param purpose to what
 * @param isGiven whether they consent; if not, they withdraw
 * @param said when they said so
 * @param by who recorded it
 * @param why the reason, for example how they said so
 */
public record ConsentStatement(ConsentPurpose purpose, boolean isGiven, Dated said, Actor by, Reason why) {}
