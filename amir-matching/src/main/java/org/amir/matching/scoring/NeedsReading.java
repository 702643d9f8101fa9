package org.amir.matching.scoring;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.ThematicNeeds;

/** M3 by the themes needed, the most important of them, and the themes offered, as masks. */
record NeedsReading(ThematicNeeds criterion) implements Reading<NeedsReading.Needs, Integer> {
    /** @param first the mask of the most important theme, 0 if none is named */
    record Needs(int themes, int first) {}

    @Override
    public Needs of(PoolMentee mentee) {
        return new Needs(
                Masks.of(mentee.themes()),
                mentee.profile().mostImportantTheme().value().map(Masks::bit).orElse(0));
    }

    @Override
    public Integer of(PoolMentor mentor) {
        return Masks.of(mentor.profile().themesOffered().value().orElse(ImmutableSet.of()));
    }

    @Override
    public void judge(Needs mentee, List<Integer> mentors, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = micro(mentee, mentors.get(i));
        }
    }

    private int micro(Needs needs, int offered) {
        return needs.themes() == 0 || offered == 0
                ? UNKNOWN
                : Shares.micro(weight(needs.themes() & offered, needs), weight(needs.themes(), needs));
    }

    private int weight(int themes, Needs needs) {
        int priority = (themes & needs.first()) == 0 ? 0 : criterion.priorityWeight() - 1;
        return Integer.bitCount(themes) + priority;
    }
}
