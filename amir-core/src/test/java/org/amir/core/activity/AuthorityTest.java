package org.amir.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.programme.CountryCode;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final Authority AUTHORITY = Authority.builder()
            .id(RecordId.numbered("a", 1))
            .name(FreeText.of("Malmö stad"))
            .level(AuthorityLevel.LOCAL)
            .country(CountryCode.of("SE"))
            .build();

    @Test
    @Tag("K9")
    void an_authority_is_involved_from_a_day_in_a_role() {
        Authority involved = AUTHORITY
                .involve(AuthorityRole.SUPPORT, Dated.of(DAY))
                .then(authority -> authority.involve(AuthorityRole.BENEFICIARY, Dated.of(DAY.plusDays(9))))
                .orElseThrow();

        assertThat(AUTHORITY.isInvolvedBy(DAY)).isFalse();
        assertThat(involved.isInvolvedBy(DAY.minusDays(1))).isFalse();
        assertThat(involved.rolesBy(DAY.plusDays(8))).containsExactly(AuthorityRole.SUPPORT);
        assertThat(involved.rolesBy(DAY.plusDays(9))).containsExactly(AuthorityRole.BENEFICIARY, AuthorityRole.SUPPORT);
        assertThat(involved.involve(AuthorityRole.SUPPORT, Dated.of(DAY.plusDays(20)))
                        .codes())
                .containsExactly("involved");
    }

    @Test
    @Tag("K9")
    void an_involvement_that_has_ended_counts_as_involved_by_then() {
        Authority ended = AUTHORITY
                .involve(AuthorityRole.PARTNER, Dated.of(DAY))
                .then(authority -> authority.end(AuthorityRole.PARTNER, Dated.of(DAY.plusDays(5))))
                .orElseThrow();

        assertThat(ended.isInvolvedBy(DAY.plusDays(60))).isTrue();
        assertThat(ended.involvements().get(0).isOngoingOn(DAY.minusDays(1))).isFalse();
        assertThat(ended.involvements().get(0).isOngoingOn(DAY.plusDays(5))).isTrue();
        assertThat(ended.involvements().get(0).isOngoingOn(DAY.plusDays(6))).isFalse();
        assertThat(ended.involve(AuthorityRole.PARTNER, Dated.of(DAY.plusDays(5)))
                        .codes())
                .containsExactly("involved");
        assertThat(ended.involve(AuthorityRole.PARTNER, Dated.of(DAY.plusDays(6)))
                        .isTaken())
                .isTrue();
    }

    @Test
    void only_what_goes_on_can_end_and_not_before_it_began() {
        Authority involved =
                AUTHORITY.involve(AuthorityRole.PARTNER, Dated.of(DAY)).orElseThrow();

        assertThat(involved.end(AuthorityRole.SUPPORT, Dated.of(DAY)).codes()).containsExactly("not-involved");
        assertThat(involved.end(AuthorityRole.PARTNER, Dated.of(DAY.minusDays(1)))
                        .codes())
                .containsExactly("before-involved");
    }

    @Test
    void support_of_an_authority_is_recorded_with_its_day() {
        Authority supported = AUTHORITY.support(Dated.of(DAY)).orElseThrow();

        assertThat(AUTHORITY.isSupportedBy(DAY)).isFalse();
        assertThat(supported.isSupportedBy(DAY.minusDays(1))).isFalse();
        assertThat(supported.isSupportedBy(DAY)).isTrue();
        assertThat(supported.isInvolvedBy(DAY)).isFalse();
        assertThat(supported.support(Dated.of(DAY)).codes()).containsExactly("supported");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_is_left_out() {
        Authority authority = AUTHORITY
                .involve(AuthorityRole.PARTNER, Dated.of(DAY, DAY.plusDays(2)))
                .then(one -> one.end(AuthorityRole.PARTNER, Dated.of(DAY.plusDays(3), DAY.plusDays(8))))
                .then(one -> one.support(Dated.of(DAY, DAY.plusDays(9))))
                .orElseThrow();

        assertThat(authority.knownBy(DAY.plusDays(1))).isEqualTo(AUTHORITY);
        assertThat(authority.knownBy(DAY.plusDays(7)).involvements())
                .containsExactly(
                        new Involvement(AuthorityRole.PARTNER, Dated.of(DAY, DAY.plusDays(2)), Optional.empty()));
        assertThat(authority.knownBy(DAY.plusDays(9))).isEqualTo(authority);
    }

    @Test
    void an_authority_shows_no_name_and_has_an_id_of_its_kind() {
        assertThat(AUTHORITY.toString()).contains("a-000001").doesNotContain("Malmö");
        assertThatIllegalArgumentException()
                .isThrownBy(Authority.builder()
                        .id(RecordId.numbered("b", 1))
                        .name(FreeText.of("Region Skåne"))
                        .level(AuthorityLevel.REGIONAL)
                        .country(CountryCode.of("SE"))::build)
                .withMessage("an authority's id begins with a-, but it was b-000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Involvement(AuthorityRole.PARTNER, Dated.of(DAY), Optional.of(Dated.of(DAY.minusDays(1)))))
                .withMessage("involved from 2025-12-01 until 2025-11-30, before it");
        assertThat(Authority.KIND.owner().apply(AUTHORITY)).isEqualTo("a-000001");
    }
}
