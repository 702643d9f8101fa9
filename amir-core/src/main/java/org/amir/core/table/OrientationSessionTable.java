package org.amir.core.table;

import com.google.common.collect.ImmutableSet;
import org.amir.core.activity.OrientationKind;
import org.amir.core.activity.OrientationSession;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.RecordId;

/** {@link OrientationSession}. */
final class OrientationSessionTable extends RecordTable<OrientationSession> {
    private final Field<OrientationSession, RecordId> session =
            key("orientation_session", Scalar.id(OrientationSession.KIND), "The session's id.", OrientationSession::id);
    private final Field<OrientationSession, OrientationKind> kind =
            one("kind", Scalar.code(OrientationKind.class), "A session or a workshop.", OrientationSession::kind);
    private final Field<OrientationSession, ImmutableSet<OrientationTheme>> themes =
            one("themes", Scalar.someCodes(OrientationTheme.class), "On what.", OrientationSession::themes);
    private final Gatherings<OrientationSession> gathering = new Gatherings<>(this, OrientationSession::gathering);

    OrientationSessionTable() {
        super("orientation_session", "A session or workshop of civic orientation (K6).");
    }

    @Override
    public OrientationSession read(Row row) {
        return OrientationSession.builder()
                .id(session.of(row))
                .kind(kind.of(row))
                .addAllThemes(themes.of(row))
                .gathering(gathering.of(row))
                .build();
    }
}
