package org.amir.core.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.PartnerId;
import org.amir.core.programme.Phase;
import org.amir.core.programme.PhaseWindow;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Timeline;

/** {@link Programme}, and when its phases run. */
final class ProgrammeTable extends RecordTable<Programme> {
    private final Field<Programme, ProgrammeId> programme =
            key("programme", Scalar.PROGRAMME, "Name of the programme, for example main.", Programme::id);
    private final Field<Programme, CountryCode> country =
            one("country", Scalar.COUNTRY, "Where it runs: two letters of ISO 3166-1.", Programme::country);
    private final Field<Programme, ImmutableList<LanguageCode>> hostLanguages = one(
            "host_languages",
            Scalar.list(LanguageCode::of, LanguageCode::value),
            "The languages that mentees learn, the most usual first: BCP 47 tags.",
            Programme::hostLanguages);
    private final Field<Programme, PartnerId> partner = one(
            "partner",
            Scalar.ANY_CODE.as(PartnerId::of, PartnerId::value),
            "The organisation that runs it.",
            Programme::partner);
    private final Field<Programme, ZoneId> zone =
            one("zone", Scalar.ZONE, "The zone of its wall-clock times, as the tz database names it.", Programme::zone);
    private final Field<Programme, String> cohort =
            one("cohort", Scalar.ANY_CODE, "What those who go through it together are called.", Programme::cohort);
    private final Child<Programme, PhaseWindow> phases =
            list(new Phases(), found -> found.timeline().map(Timeline::windows).orElse(ImmutableList.of()));

    ProgrammeTable() {
        super("programme", "One programme in one country (P6).");
    }

    @Override
    public Programme read(Row row) {
        ImmutableList<PhaseWindow> windows = phases.of(row);
        return Programme.builder()
                .id(programme.of(row))
                .country(country.of(row))
                .addAllHostLanguages(hostLanguages.of(row))
                .partner(partner.of(row))
                .zone(zone.of(row))
                .cohort(cohort.of(row))
                .timeline(windows.isEmpty() ? Optional.empty() : Optional.of(Timeline.of(windows)))
                .build();
    }

    private static final class Phases extends RecordTable<PhaseWindow> {
        private final Field<PhaseWindow, Phase> phase =
                key("phase", Scalar.code(Phase.byCode(), Phase::code), "Which phase.", PhaseWindow::phase);
        private final Field<PhaseWindow, LocalDate> first =
                one("first_day", Scalar.DAY, "Its first day.", PhaseWindow::first);
        private final Field<PhaseWindow, LocalDate> last =
                one("last_day", Scalar.DAY, "Its last day.", PhaseWindow::last);

        Phases() {
            super("programme_phase", "When a phase of the programme runs (P2).");
        }

        @Override
        public PhaseWindow read(Row row) {
            return new PhaseWindow(phase.of(row), first.of(row), last.of(row));
        }
    }
}
