package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.mentorship.LivePair;
import org.amir.core.mentorship.OfferedPlaces;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Answer;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordId;
import org.jdbi.v3.core.Handle;

/** How many places the mentors of a programme have, by what they offer and what the rules allow. */
record PlacesOfMentors(ImmutableMap<PersonId, OfferedPlaces> offered, ImmutableList<ProgrammeRules> rules) {
    private static final String OFFERED = """
            select a.person, m.capacity, a.first_stamp, a.stamp
            from application a
            join mentor_application m on m.application = a.id
            join person p on p.id = a.person
            where p.programme = :programme""";
    private static final String OF_ONE = OFFERED + " and a.person = :mentor";
    private static final String RULES = """
            select r.rules, r.first_day, t.setting
            from rules r
            left join rules_threshold t
                on t.programme = r.programme and t.rules = r.rules and t.threshold = :threshold
            where r.programme = :programme""";

    /** Those of the mentors of some pairs. */
    static PlacesOfMentors of(Handle handle, ProgrammeId programme, List<LivePair> pairs) {
        return new PlacesOfMentors(offered(handle, programme, pairs), rules(handle, programme));
    }

    private static ImmutableMap<PersonId, OfferedPlaces> offered(
            Handle handle, ProgrammeId programme, List<LivePair> pairs) {
        boolean isOne = pairs.stream().map(LivePair::mentor).distinct().count() == 1;
        return (isOne
                        ? handle.createQuery(OF_ONE)
                                .bind("mentor", pairs.get(0).mentor().value())
                        : handle.createQuery(OFFERED))
                        .bind("programme", programme.value())
                        .map((row, context) -> Map.entry(PersonId.of(row.getString(1)), offered(row)))
                        .stream()
                        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static OfferedPlaces offered(ResultSet row) throws SQLException {
        int most = row.getInt(2);
        return new OfferedPlaces(
                row.wasNull() ? Answer.notAnswered() : Answer.of(most),
                row.getObject(3, LocalDateTime.class),
                row.getObject(4, LocalDateTime.class));
    }

    private static ImmutableList<ProgrammeRules> rules(Handle handle, ProgrammeId programme) {
        return handle
                .createQuery(RULES)
                .bind("programme", programme.value())
                .bind("threshold", Threshold.MENTEES_PER_MENTOR.code())
                .map((row, context) -> rules(row))
                .stream()
                .collect(toImmutableList());
    }

    /** A version, of which nothing but the places of a mentor is known. */
    private static ProgrammeRules rules(ResultSet row) throws SQLException {
        int setting = row.getInt(3);
        return ProgrammeRules.of(
                (int) RecordId.of(row.getString(1)).number(),
                row.getObject(2, LocalDate.class),
                row.wasNull() ? ImmutableMap.of() : ImmutableMap.of(Threshold.MENTEES_PER_MENTOR, setting));
    }

    /** How many the mentor of a pair had when it was confirmed. */
    Places at(LivePair pair) {
        return pair.places(Optional.ofNullable(offered.get(pair.mentor())), rules);
    }
}
