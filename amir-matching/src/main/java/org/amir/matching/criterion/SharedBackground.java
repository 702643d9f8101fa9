package org.amir.matching.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
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
        Optional<ImmutableSortedSet<LanguageCode>> shared = sharedLanguages(one, other);
        Optional<Score> linguistic = shared.map(languages -> languages.isEmpty() ? Score.none() : Score.perfect());
        Optional<Score> cultural = one.background()
                .value()
                .flatMap(mine -> other.background().value().map(theirs -> cultural(mine, theirs)));
        if (linguistic.isEmpty() && cultural.isEmpty()) {
            return Finding.notKnown("languages", "background");
        }
        ImmutableList.Builder<String> evidence = ImmutableList.builder();
        shared.ifPresent(languages -> languages.forEach(language -> evidence.add("language:" + language)));
        cultural.filter(score -> score.compareTo(Score.none()) > 0)
                .ifPresent(score ->
                        evidence.add(score.equals(Score.perfect()) ? "background:same" : "background:similar"));
        int better = Math.max(micro(linguistic), micro(cultural));
        return new Finding.Scored(Score.ofMicro(better), evidence.build());
    }

    private Optional<ImmutableSortedSet<LanguageCode>> sharedLanguages(Traits one, Traits other) {
        return one.languages()
                .value()
                .flatMap(mine -> other.languages()
                        .value()
                        .map(theirs -> Sets.intersection(mine, theirs).stream()
                                .filter(language -> !language.equals(hostLanguage))
                                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()))));
    }

    private static int micro(Optional<Score> part) {
        return part.map(Score::micro).orElse(0);
    }

    private Score cultural(Background one, Background other) {
        if (one.equals(other)) {
            return Score.perfect();
        }
        return similarBackgrounds.contains(ImmutableSet.of(one, other)) ? similar : Score.none();
    }
}
