package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A column for each of a list, for example {@code skill_listening}: from 1 to 5, or null if it was not rated.
 *
 * @param rated what is rated, by its column
 */
record RatingColumns<E extends Enum<E> & Coded>(Class<E> list, ImmutableMap<String, E> rated) {
    static final RatingColumns<TemperamentScale> TEMPERAMENT = of("temperament_", TemperamentScale.class);
    static final RatingColumns<Skill> SKILLS = of("skill_", Skill.class);

    private static <E extends Enum<E> & Coded> RatingColumns<E> of(String prefix, Class<E> list) {
        return new RatingColumns<>(
                list,
                Maps.uniqueIndex(
                        Arrays.asList(list.getEnumConstants()),
                        rated -> prefix + rated.code().replace('-', '_')));
    }

    void bind(Map<E, Integer> ratings, PreparedBatch batch) {
        rated.forEach((column, what) -> batch.bind(column, Plain.of(ratings.get(what))));
    }

    Map<E, Integer> read(ResultSet row) throws SQLException {
        Map<E, Integer> ratings = new EnumMap<>(list);
        for (var column : rated.entrySet()) {
            int rating = row.getInt(column.getKey());
            if (!row.wasNull()) {
                ratings.put(column.getValue(), rating);
            }
        }
        return ratings;
    }
}
