package org.amir.core.table;

import java.util.Optional;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityLevel;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.activity.Involvement;
import org.amir.core.programme.CountryCode;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;

/** {@link Authority}. */
final class AuthorityTable extends RecordTable<Authority> {
    private final Field<Authority, RecordId> authority =
            key("authority", Scalar.id(Authority.KIND), "The authority's id.", Authority::id);
    private final Field<Authority, FreeText> name = one(
            "name",
            Scalar.NAME.as(FreeText::of, FreeText::value),
            "What the body is called; no contact of anybody there.",
            Authority::name);
    private final Field<Authority, AuthorityLevel> level =
            one("level", Scalar.code(AuthorityLevel.class), "Local or regional.", Authority::level);
    private final Field<Authority, CountryCode> country =
            one("country", Scalar.COUNTRY, "In which country: two letters of ISO 3166-1.", Authority::country);
    private final Field<Authority, Optional<Dated>> supported = maybe(
            "supported", Shared.DATED, "Its being supported to carry out integration measures", Authority::supported);
    private final Child<Authority, Involvement> involvements = list(new Involvements(), Authority::involvements);

    AuthorityTable() {
        super("authority", "A local or regional authority that has to do with the programme (K9).");
    }

    @Override
    public Authority read(Row row) {
        return Authority.builder()
                .id(authority.of(row))
                .name(name.of(row))
                .level(level.of(row))
                .country(country.of(row))
                .supported(supported.of(row))
                .addAllInvolvements(involvements.of(row))
                .build();
    }

    private static final class Involvements extends RecordTable<Involvement> {
        private final Field<Involvement, AuthorityRole> role =
                one("role", Scalar.code(AuthorityRole.class), "As what.", Involvement::role);
        private final Field<Involvement, Dated> from = one("begun", Shared.DATED, "The first day", Involvement::from);
        private final Field<Involvement, Optional<Dated>> until =
                maybe("ended", Shared.DATED, "The last day", Involvement::until);

        Involvements() {
            super("authority_involvement", "What an authority did in the programme, and how long.");
        }

        @Override
        public Involvement read(Row row) {
            return new Involvement(role.of(row), from.of(row), until.of(row));
        }
    }
}
