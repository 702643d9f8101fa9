package org.amir.core.training;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Coded;
import org.amir.core.record.RecordId;

/**
 * One thing that is missing for a mentor, and what would help.
 *
 * @param what the kind of thing
 * @param unit the unit that it is about, if any
 * @param session the session that would help, if there is one
 * @param on the day of that session, or of the mentor's no
 */
public record Missing(What what, Optional<TrainingUnit> unit, Optional<RecordId> session, Optional<LocalDate> on) {
    /** What is missing, by what would help. */
    public enum What implements Coded {
        /** The mentor decided not to join (T2): nothing else is asked of them. */
        DECLINED("declined", "decided not to join"),
        /** A session was held: record whether the mentor came. */
        ATTENDANCE("attendance", "record whether they came to the session that was held"),
        /** The day of a session has passed: record whether it was held. */
        WHETHER_HELD("whether-held", "record whether the session was held, or call it off"),
        /** A session is planned, and the mentor is invited. */
        TO_ATTEND("to-attend", "invited to the session planned"),
        /** A session is planned: invite the mentor. */
        TO_INVITE("to-invite", "invite to the session planned"),
        /** No session is planned: plan a make-up session. */
        TO_PLAN("to-plan", "plan a session for them"),
        /** The final decision to join was not recorded (T2). Does not stand between the mentor and a match. */
        JOIN_DECISION("join-decision", "record the decision to join or not"),
        /** Annex 5 was not shown (T2). Does not stand between the mentor and a match. */
        GLOSSARY("glossary", "show the glossary (annex 5)"),
        /** Annex 6 was not shown (T10). Does not stand between the mentor and a match. */
        AGREEMENT("agreement", "show the agreement (annex 6)");

        private final String code;
        private final String help;

        What(String code, String help) {
            this.code = code;
            this.help = help;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static Missing of(What what) {
        return new Missing(what, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it stands between the volunteer and a full mentor (T8). */
    public boolean isRequired() {
        return unit.isPresent() || what == What.DECLINED;
    }

    /** One English phrase for the team. Nobody parses it. */
    public String explain() {
        return Strings.lenientFormat(
                "%s%s%s%s",
                unit.map(each -> each.code() + ": ").orElse(""),
                what.help,
                session.map(id -> " " + id).orElse(""),
                on.map(day -> " on " + day).orElse(""));
    }
}
