package org.amir.matching.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.participant.Background;
import org.amir.core.participant.Traits;
import org.amir.core.programme.Citation;
import org.amir.core.programme.LanguageCode;

/**
 * M1: a same or similar ethnic, cultural or linguistic background; the greater of two parts.
 *
 * <p>The linguistic part is 1 if the two share a fluent language other than the host language, else 0; it is not judged
 * if either names no language. The cultural part is judged only if both gave a background and consented to its use: 1 if
 * it is the same, {@code similar} if the country calls the two similar, else 0. Not known if neither part is judged.
 * Citizenship never stands in for a background.
 *
 * @param hostLanguage the host language, which is no background
 * @param similar the score of similar backgrounds
 * @param similarBackgrounds the pairs of backgrounds that a country calls similar; none unless set
 */
public record SharedBackground(
        LanguageCode hostLanguage, Score similar, ImmutableSet<ImmutableSet<Background>> similarBackgrounds)
        implements Criterion {
    @Override
    public String id() {
        return "M1";
    }

    @Override
    public String title() {
        return "background";
    }

    @Override
    public Citation citation() {
        return Citation.of("M1");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Traits one = mentor.profile().traits();
        Traits other = mentee.profile().traits();
        Optional<Finding.Scored> linguistic = one.languages()
                .value()
                .flatMap(mine -> other.languages().value().map(theirs -> linguistic(mine, theirs)));
        Optional<Finding.Scored> cultural = one.background()
                .value()
                .flatMap(mine -> other.background().value().map(theirs -> cultural(mine, theirs)));
        ImmutableList<Finding.Scored> judged =
                Streams.concat(linguistic.stream(), cultural.stream()).collect(ImmutableList.toImmutableList());
        return judged.stream()
                .map(Finding.Scored::points)
                .max(Comparator.naturalOrder())
                .<Finding>map(better -> new Finding.Scored(better, evidence(judged)))
                .orElseGet(() -> Finding.notKnown("languages", "background"));
    }

    private Finding.Scored linguistic(ImmutableSortedSet<LanguageCode> one, ImmutableSortedSet<LanguageCode> other) {
        ImmutableList<String> shared = Sets.intersection(one, other).stream()
                .filter(language -> !language.equals(hostLanguage))
                .map(language -> "language:" + language)
                .collect(ImmutableList.toImmutableList());
        return new Finding.Scored(shared.isEmpty() ? Score.none() : Score.perfect(), shared);
    }

    private Finding.Scored cultural(Background one, Background other) {
        if (one.equals(other)) {
            return new Finding.Scored(Score.perfect(), ImmutableList.of("background:same"));
        }
        return similarBackgrounds.contains(ImmutableSet.of(one, other))
                ? new Finding.Scored(similar, ImmutableList.of("background:similar"))
                : new Finding.Scored(Score.none(), ImmutableList.of());
    }

    private static ImmutableList<String> evidence(ImmutableList<Finding.Scored> judged) {
        return judged.stream().flatMap(part -> part.evidence().stream()).collect(ImmutableList.toImmutableList());
    }
}
