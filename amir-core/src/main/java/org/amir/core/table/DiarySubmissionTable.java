package org.amir.core.table;

import java.time.LocalDate;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.DiarySubmission;

/** {@link DiarySubmission}. */
final class DiarySubmissionTable extends RecordTable<DiarySubmission> {
    private final Field<DiarySubmission, RecordId> submission =
            key("diary_submission", Scalar.id(DiarySubmission.KIND), "The id of the hand-in.", DiarySubmission::id);
    private final Field<DiarySubmission, RecordId> mentorship =
            owner("mentorship", Scalar.id(Mentorship.KIND), "Which pair's diary.", DiarySubmission::mentorship);
    private final Field<DiarySubmission, LocalDate> from =
            one("first_day", Scalar.DAY, "The first day that it speaks of.", DiarySubmission::from);
    private final Field<DiarySubmission, LocalDate> to =
            one("last_day", Scalar.DAY, "The last day that it speaks of.", DiarySubmission::to);
    private final Field<DiarySubmission, Dated> made = one("made", Shared.DATED, "The hand-in", DiarySubmission::made);

    DiarySubmissionTable() {
        super("diary_submission", "A mentor handed in the diary of some days (S3).");
    }

    @Override
    public DiarySubmission read(Row row) {
        return DiarySubmission.builder()
                .id(submission.of(row))
                .mentorship(mentorship.of(row))
                .from(from.of(row))
                .to(to.of(row))
                .made(made.of(row))
                .build();
    }
}
