package org.amir.core.table;

import java.util.Optional;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthAnswer;
import org.amir.core.activity.GrowthPath;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;

/** {@link Growth}. */
final class GrowthTable extends RecordTable<Growth> {
    private final Field<Growth, RecordId> growth =
            key("growth", Scalar.id(Growth.KIND), "The id of the invitation.", Growth::id);
    private final Field<Growth, PersonId> mentor = owner("mentor", Scalar.PERSON, "Who is invited.", Growth::mentor);
    private final Field<Growth, GrowthPath> path =
            one("path", Scalar.code(GrowthPath.class), "As what they would go on.", Growth::path);
    private final Field<Growth, Dated> invited = one("invited", Shared.DATED, "The invitation", Growth::invited);
    private final Field<Growth, Actor> invitedBy =
            one("invited_by", Scalar.ACTOR, "Who invited them; never a name.", Growth::invitedBy);
    private final Field<Growth, Optional<GrowthAnswer>> answer =
            maybe("answer", new AnswerColumns(), "The answer", Growth::answer);
    private final Field<Growth, Optional<Dated>> begun = maybe("begun", Shared.DATED, "The beginning", Growth::begun);

    GrowthTable() {
        super("growth", "An experienced mentor is invited to go on as trainer, supervisor or community leader (X2).");
    }

    @Override
    public Growth read(Row row) {
        return Growth.builder()
                .id(growth.of(row))
                .mentor(mentor.of(row))
                .path(path.of(row))
                .invited(invited.of(row))
                .invitedBy(invitedBy.of(row))
                .answer(answer.of(row))
                .begun(begun.of(row))
                .build();
    }

    private static final class AnswerColumns extends Columns<GrowthAnswer> {
        private final Field<GrowthAnswer, Boolean> accepts =
                one("accepts", Scalar.FLAG, "whether they want to.", GrowthAnswer::accepts);
        private final Field<GrowthAnswer, Dated> given =
                one("given", Shared.DATED, "its being given", GrowthAnswer::given);

        @Override
        public GrowthAnswer read(Row row) {
            return new GrowthAnswer(accepts.of(row), given.of(row));
        }
    }
}
