package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.PartnerId;
import org.amir.core.programme.Phase;
import org.amir.core.programme.PhaseWindow;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Programmes;
import org.amir.core.programme.Timeline;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Programmes in the database. */
final class JdbcProgrammes implements Programmes {
    private static final String IDS = """
            select id
            from programme""";
    private static final String FIND = """
            select id, country, partner, zone, cohort
            from programme
            where id = :id""";
    private static final String LANGUAGES = """
            select language
            from programme_language
            where programme = :id
            order by position""";
    private static final String PHASES = """
            select phase, first_day, last_day
            from programme_phase
            where programme = :id""";
    private static final String INSERT = """
            insert into programme (id, country, partner, zone, cohort)
            values (:id, :country, :partner, :zone, :cohort)""";
    private static final String UPDATE = """
            update programme
            set country = :country, partner = :partner, zone = :zone, cohort = :cohort
            where id = :id""";
    private static final String INSERT_LANGUAGE = """
            insert into programme_language (programme, position, language)
            values (:programme, :position, :language)""";
    private static final String INSERT_PHASE = """
            insert into programme_phase (programme, phase, first_day, last_day)
            values (:programme, :phase, :first_day, :last_day)""";
    private static final ImmutableList<String> DELETE_PARTS = ImmutableList.of("""
            delete from programme_language
            where programme = :id""", """
            delete from programme_phase
            where programme = :id""");
    private static final ImmutableMap<String, Phase> PHASE_CODES = Phase.byCode();

    private final Session session;
    private final AuditTable audit;

    JdbcProgrammes(Session session, AuditTable audit) {
        this.session = session;
        this.audit = audit;
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return session.sql(handle -> find(handle, id));
    }

    @Override
    public ImmutableList<Programme> all() {
        return session.sql(handle -> handle.createQuery(IDS).mapTo(String.class).list().stream()
                .map(ProgrammeId::of)
                .sorted()
                .flatMap(id -> find(handle, id).stream())
                .collect(toImmutableList()));
    }

    @Override
    public void add(Programme programme) {
        session.checkMayChange();
        checkArgument(find(programme.id()).isEmpty(), "the store has a programme \"%s\" already", programme.id());
        session.changing();
        session.sql(handle -> write(handle, INSERT, programme));
        audit.note(programme.id(), "programme", programme.id().value(), 1);
    }

    @Override
    public void replace(Programme read, Programme programme) {
        session.checkMayChange();
        Programmes.checkMayReplace(read, programme, find(read.id()));
        session.changing();
        session.sql(handle -> {
            DELETE_PARTS.forEach(delete -> handle.createUpdate(delete)
                    .bind("id", programme.id().value())
                    .execute());
            return write(handle, UPDATE, programme);
        });
        audit.note(programme.id(), "programme", programme.id().value(), 1);
    }

    static Optional<Programme> find(Handle handle, ProgrammeId id) {
        return handle.createQuery(FIND)
                .bind("id", id.value())
                .map(JdbcProgrammes::programme)
                .findOne()
                .map(begun -> begun.addAllHostLanguages(languages(handle, id))
                        .timeline(timeline(handle, id))
                        .build());
    }

    private static Programme.Builder programme(ResultSet row, StatementContext context) throws SQLException {
        Programme.Builder begun = Programme.builder();
        begun.id(ProgrammeId.of(row.getString("id")));
        begun.country(CountryCode.of(row.getString("country")));
        begun.partner(PartnerId.of(row.getString("partner")));
        begun.zone(ZoneId.of(row.getString("zone")));
        begun.cohort(row.getString("cohort"));
        return begun;
    }

    private static ImmutableList<LanguageCode> languages(Handle handle, ProgrammeId id) {
        return handle.createQuery(LANGUAGES).bind("id", id.value()).mapTo(String.class).list().stream()
                .map(LanguageCode::of)
                .collect(toImmutableList());
    }

    private static Optional<Timeline> timeline(Handle handle, ProgrammeId id) {
        List<PhaseWindow> windows = handle.createQuery(PHASES)
                .bind("id", id.value())
                .map(JdbcProgrammes::window)
                .list();
        return windows.isEmpty() ? Optional.empty() : Optional.of(Timeline.of(windows));
    }

    private static PhaseWindow window(ResultSet row, StatementContext context) throws SQLException {
        return new PhaseWindow(
                Codes.parse(PHASE_CODES, row.getString("phase")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    /** Writes the programme's row and its parts, and returns how many phases it has dates for. */
    private static int write(Handle handle, String row, Programme programme) {
        handle.createUpdate(row)
                .bind("id", programme.id().value())
                .bind("country", programme.country().value())
                .bind("partner", programme.partner().value())
                .bind("zone", programme.zone().getId())
                .bind("cohort", programme.cohort())
                .execute();
        ImmutableList<LanguageCode> languages = programme.hostLanguages();
        Batches.run(
                handle,
                INSERT_LANGUAGE,
                IntStream.range(0, languages.size()).boxed().collect(toImmutableList()),
                (index, batch) -> batch.bind("programme", programme.id().value())
                        .bind("position", index + 1)
                        .bind("language", languages.get(index).value()));
        return Batches.run(
                        handle,
                        INSERT_PHASE,
                        programme.timeline().map(Timeline::windows).orElse(ImmutableList.of()),
                        (window, batch) -> batch.bind(
                                        "programme", programme.id().value())
                                .bind("phase", window.phase().code())
                                .bind("first_day", Plain.of(window.first()))
                                .bind("last_day", Plain.of(window.last())))
                .length;
    }
}
