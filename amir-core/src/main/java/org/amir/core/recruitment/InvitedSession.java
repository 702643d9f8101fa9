package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A training session as an invitation describes it (R10).
 *
 * @param from when it begins, in wall-clock time of the programme's zone
 * @param minutes how long it lasts, at least 1 and to the end of the day at most
 * @param content what it is about, in the invitation's language; without braces, which mark placeholders
 * @param place where it is held, without braces; empty if online
 */
public record InvitedSession(LocalDateTime from, int minutes, String content, Optional<String> place) {
    public InvitedSession {
        checkArgument(
                minutes >= 1 && from.plusMinutes(minutes).toLocalDate().equals(from.toLocalDate()),
                "a session lasts at least a minute and ends on the day it begins, but had %s minutes from %s",
                minutes,
                from);
        checkArgument(!content.isBlank(), "an invitation says what a session is about (R10)");
        checkArgument(place.map(where -> !where.isBlank()).orElse(true), "a place is named, or the session is online");
        checkArgument(
                CharMatcher.anyOf("{}").matchesNoneOf(content + place.orElse("")),
                "braces mark placeholders, so neither content nor place has any");
    }
}
