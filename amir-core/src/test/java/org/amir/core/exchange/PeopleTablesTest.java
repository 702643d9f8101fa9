package org.amir.core.exchange;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Residence;
import org.amir.core.participant.Role;
import org.amir.core.participant.Theme;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Channel;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.junit.jupiter.api.Test;

class PeopleTablesTest {
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("malmo-2025");

    @Test
    void every_answer_of_a_mentor_is_there_by_its_code() {
        assertThat(onlyRow(Profiles.mentorWhoAnsweredEverything()))
                .containsExactly(
                        entry("person", "p-000001"),
                        entry("stamp", "2025-03-30T02:00:00"),
                        entry("first-stamp", "2024-12-31T23:59:59"),
                        entry("channel", "flyer"),
                        entry("birth-date", "1988-02-29"),
                        entry("gender", "non-binary"),
                        entry("citizenship", "SY"),
                        entry("background", "kurdish-2"),
                        entry("background-consent", "yes"),
                        entry("place", "Malm\u00F6"),
                        entry("postcode", "21120"),
                        entry("latitude", "55.605869"),
                        entry("longitude", "13.000730"),
                        entry("arrival", "2015-11-30"),
                        entry("languages", "ar kmr zh-Hant"),
                        entry("host-language-level", "B2"),
                        entry("occupation", "parental-leave"),
                        entry("housing", "sublet"),
                        entry("availability", "mon-morning sun-evening"),
                        entry("meeting-form", "either"),
                        entry("temperament-calm-energetic", "1"),
                        entry("temperament-reserved-outgoing", "3"),
                        entry("temperament-structured-spontaneous", "5"),
                        entry("motivation", "answered"),
                        entry("gender-wish", "must:woman"),
                        entry("age-wish", "25-34"),
                        entry("twelve-months", "yes"),
                        entry("guardian-consent", "no"),
                        entry("hours-per-week", "1.5-3"),
                        entry("themes-offered", "housing network"),
                        entry("skill-listening", "5"),
                        entry("skill-problem-solving", "4"),
                        entry("skill-local-services", "3"),
                        entry("skill-digital", "2"),
                        entry("skill-communication", "1"),
                        entry("lived-experience", "answered"),
                        entry("convictions", "declared-none"),
                        entry("all-sessions", "yes"),
                        entry("capacity", "2"));
    }

    @Test
    void every_answer_of_a_mentee_is_there_by_its_code() {
        ImmutableMap<String, String> row = onlyRow(Profiles.menteeWhoAnsweredEverything());

        assertThat(row).containsKeys("person", "birth-date", "guardian-consent").doesNotContainKey("capacity");
        assertThat(row.entrySet().asList().subList(row.size() - 5, row.size()))
                .containsExactly(
                        entry("permit-kind", "temporary"),
                        entry("permit-valid-until", "2027-02-28"),
                        entry("themes-needed", "employment language"),
                        entry("most-important-theme", "employment"),
                        entry("expectations", "answered"));
    }

    @Test
    void what_was_not_answered_is_blank_and_what_was_declined_says_so() {
        for (Profile nothing :
                ImmutableList.of(Profiles.mentorWhoAnsweredNothing(), Profiles.menteeWhoAnsweredNothing())) {
            ImmutableMap<String, String> row = onlyRow(nothing);
            assertThat(row.values().asList().subList(4, row.size())).containsOnly("");
        }
        for (Profile nothing :
                ImmutableList.of(Profiles.mentorWhoDeclinedEverything(), Profiles.menteeWhoDeclinedEverything())) {
            assertThat(onlyRow(nothing).values().asList())
                    .filteredOn(""::equals)
                    .hasSizeLessThanOrEqualTo(12);
            assertThat(onlyRow(nothing)).containsEntry("motivation", "declined").containsEntry("age-wish", "declined");
        }
    }

    @Test
    void wishes_places_and_sets_have_one_way_to_be_written() {
        Mentor mentor = Mentor.builder()
                .traits(Traits.builder()
                        .genderWish(Answer.of(Wish.noPreference()))
                        .ageWish(Answer.of(Wish.must(AgeBand.from(45))))
                        .residence(Residence.builder()
                                .coordinates(Coordinates.ofMicroDegrees(-1, 180_000_000))
                                .build())
                        .build())
                .hoursPerWeek(Answer.of(HoursPerWeek.ofMinutes(120, 120)))
                .themesOffered(Answer.of(ImmutableSet.of(Theme.NETWORK, Theme.HOUSING)))
                .build();

        assertThat(onlyRow(mentor))
                .containsEntry("gender-wish", "none")
                .containsEntry("age-wish", "must:45+")
                .containsEntry("latitude", "-0.000001")
                .containsEntry("longitude", "180.000000")
                .containsEntry("hours-per-week", "2")
                .containsEntry("themes-offered", "housing network");
        assertThat(onlyRow(Mentor.builder()
                        .traits(Traits.builder()
                                .genderWish(Answer.of(Wish.prefer(Gender.WOMAN)))
                                .build())
                        .build()))
                .containsEntry("gender-wish", "woman");
    }

    @Test
    void people_are_in_order_of_id_each_in_the_table_of_their_role() {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            Table mentors = store.inUnit(Changes.ANY, unit -> {
                unit.programmes().add(Programme.of(PROGRAMME, CountryCode.of("SE"), LanguageCode.of("sv")));
                ImmutableList<PersonId> people = ImmutableList.of(
                        unit.newPerson(PROGRAMME), unit.newPerson(PROGRAMME), unit.newPerson(PROGRAMME));
                people.reverse()
                        .forEach(person -> unit.applications(PROGRAMME)
                                .save(application(person, Profiles.mentorWhoAnsweredNothing()), 0));
                unit.applications(PROGRAMME).save(application(people.get(1), Profiles.menteeWhoAnsweredNothing()), 0);
                return PeopleTables.mentors(unit.applications(PROGRAMME));
            });
            Table mentees = store.inUnit(unit -> PeopleTables.mentees(unit.applications(PROGRAMME)));

            assertThat(mentors.rows())
                    .extracting(row -> row.get(0))
                    .containsExactly("p-000001", "p-000002", "p-000003");
            assertThat(mentees.rows()).extracting(row -> row.get(0)).containsExactly("p-000002");
        }
    }

    @Property(tries = 100)
    void any_profile_has_a_row_and_no_free_text_in_it(@ForAll("profiles") Profile profile) {
        ImmutableMap<String, String> row = onlyRow(profile);

        assertThat(row.get("motivation")).isIn("", "declined", "answered");
        assertThat(profile.role() == Role.MENTOR ? row.get("lived-experience") : row.get("expectations"))
                .isIn("", "declined", "answered");
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Profiles.profiles();
    }

    private static ImmutableMap<String, String> onlyRow(Profile profile) {
        try (ProgrammeStore store = InMemoryStore.empty()) {
            Table table = store.inUnit(Changes.ANY, unit -> {
                unit.programmes().add(Programme.of(PROGRAMME, CountryCode.of("SE"), LanguageCode.of("sv")));
                unit.applications(PROGRAMME).save(application(unit.newPerson(PROGRAMME), profile), 0);
                return profile.role() == Role.MENTOR
                        ? PeopleTables.mentors(unit.applications(PROGRAMME))
                        : PeopleTables.mentees(unit.applications(PROGRAMME));
            });
            assertThat(table.rows()).hasSize(1);
            return IntStream.range(0, table.header().size())
                    .boxed()
                    .collect(toImmutableMap(table.header()::get, table.rows().get(0)::get));
        }
    }

    private static Application application(PersonId person, Profile profile) {
        return Application.builder()
                .person(person)
                .profile(profile)
                .stamp(LocalDateTime.of(2025, 3, 30, 2, 0))
                .firstStamp(LocalDateTime.of(2024, 12, 31, 23, 59, 59))
                .channel(Answer.of(Channel.FLYER))
                .build();
    }
}
