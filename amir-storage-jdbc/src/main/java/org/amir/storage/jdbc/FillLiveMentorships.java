package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amir.core.mentorship.LivePair;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.PlaceTakenException;
import org.amir.core.mentorship.TakenPlaces;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Gives the live pairs of a store from before they had rows of their own their rows. */
final class FillLiveMentorships extends StepInJava {
    private static final String LIVE = Strings.lenientFormat(
            """
            select m.programme, m.mentorship, m.mentor, m.mentee, c.reached_on, c.decided_at, m.rules_version
            from mentorship m
            join mentorship_step c
                on c.programme = m.programme and c.mentorship = m.mentorship and c.reached = 'confirmed'
            join mentorship_step s on s.programme = m.programme and s.mentorship = m.mentorship
            where s.reached in (%s)
                and s.step_number = (
                    select max(l.step_number)
                    from mentorship_step l
                    where l.programme = m.programme and l.mentorship = m.mentorship)""",
            Arrays.stream(MentorshipState.values())
                    .filter(MentorshipState::takesPlace)
                    .map(state -> "'" + state.code() + "'")
                    .collect(Collectors.joining(", ")));

    FillLiveMentorships() {
        super(8, "fill live mentorships");
    }

    @Override
    void migrate(Connection connection) {
        Handle handle = on(connection);
        handle.execute("delete from live_mentorship");
        live(handle)
                .asMap()
                .forEach((programme, pairs) ->
                        LiveMentorships.take(handle, programme, ImmutableList.copyOf(pairs), new TakenPlaces()));
    }

    /** Not to be closed, as the connection is not ours. */
    private static Handle on(Connection connection) {
        return Jdbi.create(() -> connection).open();
    }

    /** What is said of each pair for which there is no place, in a database that has pairs, but no rows of live ones. */
    static ImmutableList<String> unfit(Connection connection) {
        Handle handle = on(connection);
        ImmutableList.Builder<String> unfit = ImmutableList.builder();
        live(handle).asMap().forEach((programme, pairs) -> {
            List<LivePair> inOrder = ImmutableList.sortedCopyOf(LivePair.IN_ORDER, pairs);
            PlacesOfMentors mentors = PlacesOfMentors.of(handle, programme, inOrder);
            TakenPlaces taken = new TakenPlaces();
            for (LivePair pair : inOrder) {
                try {
                    int place = taken.take(pair, mentors.at(pair));
                    checkState(place > 0, "places are numbered from 1");
                } catch (PlaceTakenException e) {
                    unfit.add(Strings.lenientFormat("programme %s: %s", programme, e.getMessage()));
                }
            }
        });
        return unfit.build();
    }

    private static ImmutableListMultimap<ProgrammeId, LivePair> live(Handle handle) {
        return handle
                .createQuery(LIVE)
                .map((row, context) -> Map.entry(
                        ProgrammeId.of(row.getString(1)),
                        new LivePair(
                                RecordId.of(row.getString(2)),
                                PersonId.of(row.getString(3)),
                                PersonId.of(row.getString(4)),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDateTime.class),
                                row.getInt(7))))
                .stream()
                .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
