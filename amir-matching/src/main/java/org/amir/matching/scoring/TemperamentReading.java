package org.amir.matching.scoring;

import java.util.List;
import org.amir.core.participant.TemperamentScale;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Temperament;

/** M7 by where people place themselves, as {@link Ratings}. */
final class TemperamentReading implements Reading<Long, Long> {
    private static final int SCALES = TemperamentScale.values().length;
    private static final int GREATEST_DISTANCE = 4;

    private final int complementary;

    TemperamentReading(Temperament criterion) {
        this.complementary = Masks.of(criterion.complementary());
    }

    @Override
    public Long of(PoolMentee mentee) {
        return Ratings.of(mentee.profile().traits().temperament());
    }

    @Override
    public Long of(PoolMentor mentor) {
        return Ratings.of(mentor.profile().traits().temperament());
    }

    @Override
    public void judge(Long mentee, List<Long> mentors, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = micro(mentee, mentors.get(i));
        }
    }

    private int micro(long mentee, long mentor) {
        int points = 0;
        int common = 0;
        for (int scale = 0; scale < SCALES; scale++) {
            int one = Ratings.at(scale, mentee);
            int other = Ratings.at(scale, mentor);
            if (one > 0 && other > 0) {
                int distance = Math.abs(one - other);
                points += ((complementary >> scale) & 1) == 1 ? distance : GREATEST_DISTANCE - distance;
                common++;
            }
        }
        return common == 0 ? UNKNOWN : Shares.micro(points, GREATEST_DISTANCE * common);
    }
}
