package org.amir.matching.scoring;

import java.util.List;
import org.amir.core.participant.Skill;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.SelfAssessment;

/** M8 by the skills linked to what is needed, as a mask, and the mentor's own {@link Ratings}. */
record SkillsReading(SelfAssessment criterion) implements Reading<Integer, Long> {
    private static final int SKILLS = Skill.values().length;
    private static final int LOWEST = 1;
    private static final int STEPS = 4;

    @Override
    public Integer of(PoolMentee mentee) {
        return mentee.themes().stream()
                .mapToInt(theme -> Masks.of(criterion.links().get(theme)))
                .reduce(Masks.of(criterion.always()), (one, other) -> one | other);
    }

    @Override
    public Long of(PoolMentor mentor) {
        return Ratings.of(mentor.profile().skills());
    }

    @Override
    public void judge(Integer mentee, List<Long> mentors, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = micro(mentee, mentors.get(i));
        }
    }

    private int micro(int linked, long ratings) {
        int points = 0;
        int rated = 0;
        for (int skill = 0; skill < SKILLS; skill++) {
            int rating = Ratings.at(skill, ratings);
            if (rating > 0 && ((linked >> skill) & 1) == 1) {
                points += rating - LOWEST;
                rated++;
            }
        }
        return rated == 0 ? UNKNOWN : Shares.micro(points, STEPS * rated);
    }
}
