package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.amir.core.programme.CountryCode;
import org.amir.core.record.FreeText;
import org.amir.core.recruitment.Application;
import org.junit.jupiter.api.Test;

/** What a log line can give away of a person: nothing but what is needed to find the fault. */
class ToStringTest {
    private static final String NAME = "Hodan Okafor";
    private static final String EMAIL = "hodan.okafor58@example.org";
    private static final String PHONE = "+46 70 174 06 05";
    private static final LocalDate BORN = LocalDate.of(2003, 3, 21);
    private static final FreeText MOTIVATION = FreeText.of("Jag vill hitta ett jobb");
    private static final FreeText OWN_WORDS = FreeText.of("Min syster Amina bor i Malmö");
    private static final ImmutableList<String> PERSONAL = ImmutableList.of(
            NAME,
            EMAIL,
            PHONE,
            "2003",
            "03-21",
            "AF",
            "hazara",
            "Kista",
            "16453",
            MOTIVATION.value(),
            OWN_WORDS.value(),
            "DECLARED_SOME",
            "declared-some");

    private static final Traits TRAITS = Traits.builder()
            .birthDate(Answer.of(BORN))
            .citizenship(Answer.of(CountryCode.of("AF")))
            .background(Answer.of(Background.of("hazara")))
            .backgroundConsent(Answer.of(true))
            .residence(Residence.builder().place("Kista").postcode("16453").build())
            .gender(Answer.of(Gender.WOMAN))
            .motivation(Answer.of(MOTIVATION))
            .build();
    private static final Mentor MENTOR = Mentor.builder()
            .traits(TRAITS)
            .livedExperience(Answer.of(OWN_WORDS))
            .convictions(Answer.of(Convictions.DECLARED_SOME))
            .build();
    private static final Mentee MENTEE = Mentee.builder()
            .traits(TRAITS)
            .themesNeeded(Answer.of(ImmutableSet.of(Theme.HOUSING)))
            .expectations(Answer.of(OWN_WORDS))
            .build();

    private static Application application(Profile profile) {
        return Application.builder()
                .person(PersonId.numbered(7))
                .profile(profile)
                .stamp(LocalDateTime.of(2025, 9, 8, 13, 27))
                .firstStamp(LocalDateTime.of(2025, 9, 8, 13, 27))
                .build();
    }

    private static void assertSaysNothingPersonal(Object value, String shown) {
        assertThat(value.toString()).contains(shown).doesNotContain(PERSONAL);
    }

    @Test
    void an_identity_shows_nothing_personal() {
        Identity identity =
                Identity.builder().name(NAME).email(EMAIL).phone(PHONE).build();

        assertSaysNothingPersonal(identity, "Identity");
    }

    @Test
    void traits_show_nothing_personal() {
        assertSaysNothingPersonal(TRAITS, "(traits)");
    }

    @Test
    void a_mentor_shows_nothing_personal() {
        assertSaysNothingPersonal(MENTOR, "(mentor)");
    }

    @Test
    void a_mentee_shows_nothing_personal() {
        assertSaysNothingPersonal(MENTEE, "(mentee)");
    }

    @Test
    void no_single_trait_shows_what_was_answered() {
        assertThat(Answer.of(BORN)).hasToString("(given)");
        assertThat(Wish.must(Gender.WOMAN)).hasToString("(wish)");
        assertThat(TRAITS.residence()).hasToString("(residence)");
        assertThat(Permit.of(Answer.of(PermitKind.NONE), Answer.of(BORN))).hasToString("(permit)");
    }

    @Test
    void an_application_shows_the_id_and_nothing_personal() {
        assertSaysNothingPersonal(application(MENTOR), "p-000007");
        assertSaysNothingPersonal(application(MENTEE), "p-000007");
    }
}
