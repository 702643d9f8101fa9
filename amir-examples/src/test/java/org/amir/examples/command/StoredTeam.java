package org.amir.examples.command;

import java.nio.file.Path;
import java.util.function.Function;
import org.amir.core.coordination.Team;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.LeavingReason;
import org.amir.storage.jdbc.JdbcStore;

/** A team whose small programme is in a store of its own, at work between two runs of the command. */
record StoredTeam(Path store) {
    /** With its store in a folder. */
    static StoredTeam in(Path folder) {
        return new StoredTeam(folder.resolve("store"));
    }

    /** Takes steps; the first time the programme is made. */
    <T> T works(Function<Team, T> steps) {
        try (JdbcStore opened = JdbcStore.openOrCreateForManyUnits(EmptyStore.at(store))) {
            boolean isThere =
                    opened.inUnit(unit -> unit.programmes().find(Team.MAIN).isPresent());
            return steps.apply(isThere ? Team.of(opened) : Team.in(opened));
        }
    }

    /** A mentee called Amina who left on {@link Team#PROPOSED}. */
    static PersonId menteeWhoLeft(Team team) {
        PersonId mentee = called(team, team.mentee(), "Amina");
        team.save(
                Team.PROPOSED,
                Candidacy.KIND,
                team.candidacy(mentee, Role.MENTEE)
                        .leave(Team.PROPOSED, LeavingReason.MOVED_AWAY, Team.decision(Team.PROPOSED))
                        .orElseThrow());
        return mentee;
    }

    static PersonId called(Team team, PersonId person, String name) {
        return team.change(Team.SELECTED, unit -> {
            unit.identities(Team.MAIN)
                    .save(person, Identity.builder().name(name).build(), 0);
            return person;
        });
    }
}
