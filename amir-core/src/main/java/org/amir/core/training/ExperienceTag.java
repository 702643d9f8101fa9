package org.amir.core.training;

import org.amir.core.participant.Theme;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;

/**
 * An area in which the team found that a mentor has experience: what matching may use (T9, M5).
 *
 * @param theme the area
 * @param tagged when
 * @param source where the team learnt of it
 * @param by who tagged it
 */
public record ExperienceTag(Theme theme, Dated tagged, TagSource source, Actor by) {}
