package org.amir.core.recruitment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.amir.core.programme.LanguageCode;

/**
 * The invitation to the training, in Swedish and English: schedule, content, place or online, and that attendance is
 * mandatory (R10).
 *
 * <p>Placeholders: <code>programme</code>, <code>reply_by</code>, <code>contact</code>, <code>sender</code>, and
 * <code>name</code>, which may be left out.
 */
public final class InvitationText {
    private static final ImmutableMap<String, Wording> WORDINGS = ImmutableMap.of(
            "sv",
            new Wording(
                    ImmutableList.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
                    ImmutableList.of(
                            "januari",
                            "februari",
                            "mars",
                            "april",
                            "maj",
                            "juni",
                            "juli",
                            "augusti",
                            "september",
                            "oktober",
                            "november",
                            "december"),
                    " kl. ",
                    '.',
                    "Innehåll: ",
                    "Plats: ",
                    "Plats: online, länken kommer före träffen"),
            "en",
            new Wording(
                    ImmutableList.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
                    ImmutableList.of(
                            "January",
                            "February",
                            "March",
                            "April",
                            "May",
                            "June",
                            "July",
                            "August",
                            "September",
                            "October",
                            "November",
                            "December"),
                    ", ",
                    ':',
                    "Content: ",
                    "Place: ",
                    "Place: online, you will get the link before the session"));

    private InvitationText() {}

    /**
     * The invitation to some sessions, which it lists by time.
     *
     * @throws IllegalArgumentException if there are no sessions, or no text in the language
     */
    public static Message of(Collection<InvitedSession> sessions, LanguageCode language) {
        checkArgument(!sessions.isEmpty(), "an invitation gives a schedule: at least one session (R10)");
        Message text = OutcomeTexts.read("invitation-mentor", language);
        Wording wording = WORDINGS.entrySet().stream()
                .filter(entry -> OutcomeTexts.isWritten(language, LanguageCode.of(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return text.fillOnly(ImmutableMap.of(
                "schedule",
                sessions.stream()
                        .sorted(Comparator.comparing(InvitedSession::from))
                        .map(wording::session)
                        .collect(Collectors.joining("\n\n"))));
    }

    /** How days and times are written, whatever the machine's locale. */
    private record Wording(
            ImmutableList<String> weekdays,
            ImmutableList<String> months,
            String beforeTime,
            char inTime,
            String content,
            String place,
            String online) {
        String session(InvitedSession session) {
            LocalDateTime from = session.from();
            return Strings.lenientFormat(
                    "%s %s %s %s%s%s–%s\n%s%s\n%s",
                    weekdays.get(from.getDayOfWeek().getValue() - 1),
                    from.getDayOfMonth(),
                    months.get(from.getMonthValue() - 1),
                    from.getYear(),
                    beforeTime,
                    time(from.toLocalTime()),
                    time(from.plusMinutes(session.minutes()).toLocalTime()),
                    content,
                    session.content(),
                    session.place().map(where -> place + where).orElse(online));
        }

        private String time(LocalTime time) {
            return time.toString().substring(0, "hh:mm".length()).replace(':', inTime);
        }
    }
}
