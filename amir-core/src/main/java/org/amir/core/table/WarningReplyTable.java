package org.amir.core.table;

import java.time.LocalDate;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningReply;

/** {@link WarningReply}. */
final class WarningReplyTable extends RecordTable<WarningReply> {
    private final Field<WarningReply, RecordId> answer =
            key("warning_reply", Scalar.id(WarningReply.KIND), "The reply's id.", WarningReply::id);
    private final Field<WarningReply, RecordId> mentorship =
            owner("mentorship", Scalar.id(Mentorship.KIND), "Which pair.", WarningReply::mentorship);
    private final Field<WarningReply, WarningKind> kind =
            one("kind", Scalar.code(WarningKind.class), "What was warned of.", WarningReply::kind);
    private final Field<WarningReply, LocalDate> since =
            one("since", Scalar.DAY, "The first day of what was warned of.", WarningReply::since);
    private final Field<WarningReply, WarningReply.Reply> reply =
            one("reply", Scalar.code(WarningReply.Reply.class), "What was replied.", WarningReply::reply);
    private final Field<WarningReply, Decision> decision =
            one("decided", Shared.DECISION, "The reply", WarningReply::decision);

    WarningReplyTable() {
        super("warning_reply", "What the team replied to an early warning (S2).");
    }

    @Override
    public WarningReply read(Row row) {
        return WarningReply.builder()
                .id(answer.of(row))
                .mentorship(mentorship.of(row))
                .kind(kind.of(row))
                .since(since.of(row))
                .reply(reply.of(row))
                .decision(decision.of(row))
                .build();
    }
}
