package org.amir.core.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.Consenter;
import org.amir.core.recruitment.NetworkContact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people say of their consent once the form is in. */
@Tag("R6")
@Tag("X3")
class SaidConsentTest {
    private final Team team = Team.inMemory();

    private Attempt<Consent> say(PersonId person, ConsentPurpose purpose, boolean given) {
        return team.work(
                Team.PROPOSED,
                work -> work.sayConsent(
                        person,
                        new ConsentStatement(purpose, given, Dated.of(Team.PROPOSED), Team.BY, Reason.of("called"))));
    }

    private PersonId menteeWithContact() {
        PersonId mentee = team.mentee();
        team.save(
                Team.TOLD,
                Candidacy.KIND,
                team.candidacy(mentee, Role.MENTEE)
                        .nameContact(Dated.of(Team.TOLD))
                        .then(named -> named.consentToContact(1, Consenter.MENTEE, Dated.of(Team.TOLD)))
                        .then(named -> named.consentToContact(1, Consenter.CONTACT, Dated.of(Team.TOLD)))
                        .then(both -> both.describeContact(1, FreeText.of("A cousin")))
                        .orElseThrow());
        return mentee;
    }

    private ImmutableList<NetworkContact> contacts(PersonId mentee) {
        return team.candidacy(mentee, Role.MENTEE).networkContacts();
    }

    @Test
    void what_is_said_is_kept_and_added_to() {
        PersonId mentor = team.mentor(1);

        say(mentor, ConsentPurpose.RESEARCH, true).orElseThrow();
        Consent both = say(mentor, ConsentPurpose.RESEARCH, false).orElseThrow();

        assertThat(both.statements()).extracting(ConsentStatement::isGiven).containsExactly(true, false);
        ImmutableList<Consent> kept = team.read(Coordination::consents);
        assertThat(kept).containsExactly(both);
        assertThat(team.read(work -> work.person(mentor, Role.MENTOR)).consent())
                .contains(both);
    }

    @Test
    void who_withdrew_is_not_confirmed_in_a_pair() {
        PersonId mentor = team.mentor(1);
        RecordId pair = team.proposed(mentor, team.mentee());
        say(mentor, ConsentPurpose.PROGRAMME, false).orElseThrow();

        Attempt<?> confirmed =
                team.work(Team.PROPOSED, work -> work.confirm(pair, Team.PROPOSED, Team.decision(Team.PROPOSED)));

        assertThat(confirmed.codes()).containsExactly("consent-withdrawn");
    }

    @Test
    void who_withdraws_for_people_of_the_network_withdraws_for_each_of_them() {
        PersonId mentee = menteeWithContact();

        say(mentee, ConsentPurpose.RESEARCH, false).orElseThrow();
        assertThat(contacts(mentee))
                .extracting(NetworkContact::relation)
                .containsExactly(Optional.of(FreeText.of("A cousin")));

        say(mentee, ConsentPurpose.NETWORK_CONTACTS, false).orElseThrow();
        assertThat(contacts(mentee))
                .extracting(contact -> contact.withdrawn().map(Dated::on))
                .containsExactly(Optional.of(Team.PROPOSED));
        assertThat(contacts(mentee)).extracting(NetworkContact::relation).containsExactly(Optional.empty());
    }

    @Test
    void who_withdraws_from_the_programme_withdraws_for_people_of_the_network_too() {
        PersonId mentee = menteeWithContact();

        say(mentee, ConsentPurpose.PROGRAMME, true).orElseThrow();
        assertThat(contacts(mentee)).allMatch(contact -> contact.withdrawn().isEmpty());

        say(mentee, ConsentPurpose.PROGRAMME, false).orElseThrow();
        assertThat(contacts(mentee))
                .hasSize(1)
                .allMatch(contact -> contact.withdrawn().isPresent());
        assertThat(contacts(mentee)).extracting(NetworkContact::relation).containsExactly(Optional.empty());
    }

    @Test
    void to_withdraw_twice_is_no_error_and_the_first_holds() {
        PersonId mentee = menteeWithContact();
        say(mentee, ConsentPurpose.NETWORK_CONTACTS, false).orElseThrow();
        ImmutableList<NetworkContact> once = contacts(mentee);

        say(mentee, ConsentPurpose.NETWORK_CONTACTS, false).orElseThrow();

        assertThat(contacts(mentee)).isEqualTo(once);
    }

    @Test
    void of_people_of_the_network_who_are_named_later_there_is_another_consent() {
        PersonId mentee = menteeWithContact();
        LocalDate later = Team.PROPOSED.plusDays(1);
        team.save(
                later,
                Candidacy.KIND,
                team.candidacy(mentee, Role.MENTEE).nameContact(Dated.of(later)).orElseThrow());

        say(mentee, ConsentPurpose.NETWORK_CONTACTS, false).orElseThrow();

        assertThat(contacts(mentee))
                .extracting(contact -> contact.withdrawn().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void nothing_is_saved_of_what_was_recorded_out_of_order() {
        PersonId mentee = menteeWithContact();
        say(mentee, ConsentPurpose.RESEARCH, true).orElseThrow();

        Attempt<Consent> refused = team.work(
                Team.PROPOSED,
                work -> work.sayConsent(
                        mentee,
                        new ConsentStatement(
                                ConsentPurpose.NETWORK_CONTACTS,
                                false,
                                Dated.of(Team.TOLD),
                                Team.BY,
                                Reason.of("called"))));

        assertThat(refused.codes()).containsExactly("recorded-out-of-order");
        assertThat(contacts(mentee)).noneMatch(contact -> contact.withdrawn().isPresent());
    }

    @Test
    void somebody_who_is_not_there_says_nothing() {
        Attempt<Consent> refused = say(PersonId.numbered(777), ConsentPurpose.RESEARCH, true);

        assertThat(refused.codes()).containsExactly("unknown-person");
    }
}
