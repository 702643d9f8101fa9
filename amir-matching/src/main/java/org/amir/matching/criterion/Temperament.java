package org.amir.matching.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.programme.Citation;

/**
 * M7: the mean, over the scales that both answered, of 1 - |a - b| / 4, or of |a - b| / 4 on a scale on which a country
 * looks for people who complement each other. Not known if no scale is answered by both.
 *
 * @param complementary the scales on which opposites fit; none unless set
 */
public record Temperament(ImmutableSet<TemperamentScale> complementary) implements Criterion {
    /** The greatest distance of two places on a scale from 1 to 5. */
    private static final int GREATEST_DISTANCE = 4;

    @Override
    public String id() {
        return "M7";
    }

    @Override
    public String title() {
        return "temperament";
    }

    @Override
    public Citation citation() {
        return Citation.of("M7");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        ImmutableMap<TemperamentScale, Integer> one = mentor.profile().traits().temperament();
        ImmutableMap<TemperamentScale, Integer> other =
                mentee.profile().traits().temperament();
        ImmutableSortedSet<TemperamentScale> common =
                ImmutableSortedSet.copyOf(Ordering.natural(), Sets.intersection(one.keySet(), other.keySet()));
        if (common.isEmpty()) {
            return Finding.notKnown("temperament");
        }
        int points = 0;
        ImmutableList.Builder<String> evidence = ImmutableList.builder();
        for (TemperamentScale scale : common) {
            int distance = Math.abs(place(one, scale) - place(other, scale));
            points += complementary.contains(scale) ? distance : GREATEST_DISTANCE - distance;
            evidence.add(scale.code() + ":apart-" + distance);
        }
        return new Finding.Scored(Score.ofShare(points, (long) GREATEST_DISTANCE * common.size()), evidence.build());
    }

    private static int place(ImmutableMap<TemperamentScale, Integer> places, TemperamentScale scale) {
        return places.getOrDefault(scale, 0);
    }
}
