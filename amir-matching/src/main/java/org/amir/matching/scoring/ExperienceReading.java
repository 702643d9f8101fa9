package org.amir.matching.scoring;

import java.util.List;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/** M5 by the themes needed and those of which the mentor has experience, as masks. */
record ExperienceReading() implements Reading<Integer, Integer> {
    @Override
    public Integer of(PoolMentee mentee) {
        return Masks.of(mentee.themes());
    }

    @Override
    public Integer of(PoolMentor mentor) {
        return Masks.of(mentor.experience());
    }

    @Override
    public void judge(Integer mentee, List<Integer> mentors, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = micro(mentee, mentors.get(i));
        }
    }

    private int micro(int needed, int lived) {
        return needed == 0 || lived == 0
                ? UNKNOWN
                : Shares.micro(Integer.bitCount(needed & lived), Integer.bitCount(needed));
    }
}
