package org.amir.core.table;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.RecruitmentRound;

/** {@link RecruitmentRound}. */
final class RecruitmentRoundTable extends RecordTable<RecruitmentRound> {
    private final Field<RecruitmentRound, RecordId> round =
            key("recruitment_round", Scalar.id(RecruitmentRound.KIND), "The round's id.", RecruitmentRound::id);
    private final Field<RecruitmentRound, ImmutableSet<Role>> roles =
            one("roles", Scalar.someCodes(Role.class), "Who is called for.", RecruitmentRound::roles);
    private final Field<RecruitmentRound, Dated> opened =
            one("opened", Shared.DATED, "The opening", RecruitmentRound::opened);
    private final Field<RecruitmentRound, Optional<Decision>> closed =
            maybe("closed", Shared.DECISION, "The closing", RecruitmentRound::closed);

    RecruitmentRoundTable() {
        super(
                "recruitment_round",
                "A call for applications, until everybody who applied has a decision and knows it (R4).");
    }

    @Override
    public RecruitmentRound read(Row row) {
        return RecruitmentRound.builder()
                .id(round.of(row))
                .addAllRoles(roles.of(row))
                .opened(opened.of(row))
                .closed(closed.of(row))
                .build();
    }
}
