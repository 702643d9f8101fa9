package org.amir.matching.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.amir.core.participant.Theme;
import org.amir.core.programme.Citation;

/**
 * M3: the weight of the needed themes that the mentor offers, of the weight of all that the mentee needs.
 *
 * <p>The most important theme weighs {@code priorityWeight}, every other 1. For example employment (most important) and
 * housing are needed, employment and language are offered: 2 / 3. Not known if the mentee names no theme or the mentor
 * none.
 *
 * @param priorityWeight the weight of the most important theme, at least 1
 */
public record ThematicNeeds(int priorityWeight) implements Criterion {
    public ThematicNeeds {
        checkArgument(priorityWeight >= 1, "priorityWeight is at least 1, but was %s", priorityWeight);
    }

    @Override
    public String id() {
        return "M3";
    }

    @Override
    public String title() {
        return "needs";
    }

    @Override
    public Citation citation() {
        return Citation.of("M3");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Optional<ImmutableSet<Theme>> offered = mentor.profile().themesOffered().value();
        ImmutableSet<Theme> needed = mentee.themes();
        if (offered.isEmpty() || needed.isEmpty()) {
            return Finding.notKnown(needed.isEmpty() ? "themes-needed" : "themes-offered");
        }
        ImmutableSet<Theme> met =
                needed.stream().filter(offered.get()::contains).collect(ImmutableSet.toImmutableSet());
        return new Finding.Scored(Score.ofShare(weight(met, mentee), weight(needed, mentee)), Evidence.themes(met));
    }

    private int weight(Collection<Theme> themes, PoolMentee mentee) {
        return themes.stream()
                .mapToInt(theme -> mentee.profile().mostImportantTheme().is(theme) ? priorityWeight : 1)
                .sum();
    }
}
