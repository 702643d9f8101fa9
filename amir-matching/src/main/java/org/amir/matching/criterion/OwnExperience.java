package org.amir.matching.criterion;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.amir.core.participant.Theme;
import org.amir.core.programme.Citation;

/**
 * M5: the share of the themes that the mentee names in which the mentor has experience of their own, by the tags that the
 * team sets (T9). Not known if the mentor has no tags or the mentee names no theme. No machine reads free text.
 */
public record OwnExperience() implements Criterion {
    @Override
    public String id() {
        return "M5";
    }

    @Override
    public String title() {
        return "skills and experience";
    }

    @Override
    public Citation citation() {
        return Citation.of("M5");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        ImmutableSet<Theme> needed = mentee.themes();
        if (mentor.experience().isEmpty() || needed.isEmpty()) {
            return Finding.notKnown(needed.isEmpty() ? "themes-needed" : "experience-tags");
        }
        ImmutableSet<Theme> met =
                needed.stream().filter(mentor.experience()::contains).collect(ImmutableSet.toImmutableSet());
        return new Finding.Scored(Score.ofShare(met.size(), needed.size()), Evidence.themes(met));
    }
}
