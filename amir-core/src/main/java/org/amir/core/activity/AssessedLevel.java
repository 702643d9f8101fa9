package org.amir.core.activity;

import org.amir.core.participant.CefrLevel;
import org.amir.core.record.Dated;

/**
 * A level of a language that was assessed; a national level is entered as the one of CEFR that it equals (R.2.8).
 *
 * @param level which
 * @param assessed when
 */
public record AssessedLevel(CefrLevel level, Dated assessed) {}
