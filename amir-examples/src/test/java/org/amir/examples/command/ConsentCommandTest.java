package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Team;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Actor;
import org.amir.core.record.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of their consent is recorded from a terminal, and holds at once. */
@Tag("X3")
class ConsentCommandTest {
    @TempDir
    Path folder = Path.of("");

    private PersonId mentee = PersonId.numbered(1);

    @BeforeEach
    void keepAMentee() {
        mentee = StoredTeam.in(folder).works(Team::mentee);
    }

    private Path store() {
        return StoredTeam.in(folder).store();
    }

    private AmirRun consent(Object... words) {
        return AmirRun.of(Stream.concat(
                        Stream.of("consent", "--store", store(), "--by", "team-7", "--why", "called"), Stream.of(words))
                .toArray());
    }

    private String outside() {
        return AmirRun.of("match", "--store", store(), "--on", Team.PROPOSED, "--out", folder.resolve("matched"))
                .exits(ExitCodes.DONE)
                .out();
    }

    @Test
    void who_withdraws_is_in_no_matching_from_that_day_on_until_they_consent_again() {
        assertThat(outside()).doesNotContain("consent-withdrawn");

        AmirRun withdrew = consent("--withdrawn", "programme", "--on", Team.PROPOSED, mentee)
                .exits(ExitCodes.DONE);
        assertThat(withdrew.out())
                .contains(mentee + "  withdrew the consent to programme from " + Team.PROPOSED + " on");
        assertThat(outside()).contains("consent-withdrawn");

        AmirRun consented =
                consent("--given", "programme", "--on", Team.PROPOSED, mentee).exits(ExitCodes.DONE);
        assertThat(consented.out()).contains(mentee + "  consents to programme from " + Team.PROPOSED + " on");
        assertThat(outside()).doesNotContain("consent-withdrawn");
        assertThat(Stored.audit(store()))
                .filteredOn(row -> row.endsWith(" consent team-7"))
                .hasSize(2);
    }

    @Test
    void what_they_said_is_kept_with_its_purpose_and_both_days_and_who_recorded_it() {
        consent("--withdrawn", "matching-on-background", "--on", Team.PROPOSED, mentee)
                .exits(ExitCodes.DONE);

        ImmutableList<Consent> kept = StoredTeam.in(folder).works(team -> team.read(Coordination::consents));
        ConsentStatement said = kept.get(0).statements().get(0);
        assertThat(kept.get(0).person()).isEqualTo(mentee);
        assertThat(said.purpose()).isEqualTo(ConsentPurpose.MATCHING_ON_BACKGROUND);
        assertThat(said.isGiven()).isFalse();
        assertThat(said.said().on()).isEqualTo(Team.PROPOSED);
        assertThat(said.said().recordedOn()).isAfter(Team.PROPOSED);
        assertThat(said.by()).isEqualTo(Actor.of("team-7"));
        assertThat(said.why()).isEqualTo(Reason.of("called"));
    }

    @Test
    void of_somebody_unknown_or_a_day_to_come_nothing_is_stored() {
        String before = Stored.script(store());

        AmirRun unknown = consent("--given", "research", "--on", Team.PROPOSED, "p-000777")
                .exits(ExitCodes.REJECTED);
        AmirRun later =
                consent("--given", "research", "--on", "2200-01-01", mentee).exits(ExitCodes.USAGE);

        assertThat(unknown.out()).contains("unknown-person: the programme \"main\" has nobody p-000777");
        assertThat(later.err()).contains("--on is the day on which they said so");
        assertThat(Stored.script(store())).isEqualTo(before);
    }

    @Test
    void a_purpose_is_one_of_the_list_and_one_is_said_at_a_time() {
        AmirRun other =
                consent("--given", "marketing", "--on", Team.PROPOSED, mentee).exits(ExitCodes.USAGE);
        AmirRun both = consent("--given", "research", "--withdrawn", "research", "--on", Team.PROPOSED, mentee)
                .exits(ExitCodes.USAGE);
        AmirRun neither = consent("--on", Team.PROPOSED, mentee).exits(ExitCodes.USAGE);

        assertThat(other.err()).contains("marketing", "network-contacts");
        assertThat(both.err()).contains("mutually exclusive");
        assertThat(neither.err()).contains("--given=PURPOSE | --withdrawn=PURPOSE");
    }
}
