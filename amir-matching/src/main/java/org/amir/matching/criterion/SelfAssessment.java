package org.amir.matching.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Theme;
import org.amir.core.programme.Citation;

/**
 * M8: the mean of (rating - 1) / 4 over the skills that the mentor rated and that are linked to the themes the mentee
 * names; each linked skill once, unrated ones left out. Not known if none of the linked skills is rated.
 *
 * @param always the skills that are linked whatever the themes
 * @param links the skills linked to each theme
 */
public record SelfAssessment(ImmutableSet<Skill> always, ImmutableSetMultimap<Theme, Skill> links)
        implements Criterion {
    private static final int LOWEST = 1;
    private static final int STEPS = 4;

    @Override
    public String id() {
        return "M8";
    }

    @Override
    public String title() {
        return "self-assessment";
    }

    @Override
    public Citation citation() {
        return Citation.of("M8");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        ImmutableMap<Skill, Integer> ratings = mentor.profile().skills();
        ImmutableList<Skill> rated = Stream.concat(
                        always.stream(), mentee.themes().stream().flatMap(theme -> links.get(theme).stream()))
                .distinct()
                .sorted()
                .filter(ratings::containsKey)
                .collect(ImmutableList.toImmutableList());
        if (rated.isEmpty()) {
            return Finding.notKnown("skills");
        }
        int points = rated.stream()
                .mapToInt(skill -> ratings.getOrDefault(skill, LOWEST) - LOWEST)
                .sum();
        return new Finding.Scored(
                Score.ofShare(points, (long) STEPS * rated.size()),
                rated.stream().map(skill -> "skill:" + skill.code()).collect(ImmutableList.toImmutableList()));
    }
}
