package org.amir.matching.scoring;

import java.util.Optional;
import org.amir.matching.criterion.NoSharedLanguage;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.SharedBackground;

/**
 * M1 and the constraint of a shared language; either of the two may be missing. Backgrounds come by class; languages, of which
 * people speak very different ones, are held against each other for every pair.
 */
final class BackgroundTerm implements Term {
    private final ClassTerm<CultureReading.Culture, CultureReading.Culture> cultures;
    private final LanguageBits languages;
    private final int perfect;

    BackgroundTerm(
            Optional<SharedBackground> criterion,
            Optional<NoSharedLanguage> constraint,
            int weight,
            Score unknown,
            Sides sides) {
        this.cultures = new ClassTerm<>(new CultureReading(criterion), weight, unknown, sides);
        this.languages = new LanguageBits(criterion, constraint, sides);
        this.perfect = weight * Score.PERFECT_MICRO;
    }

    @Override
    public Strip over(Columns columns) {
        ClassTerm<CultureReading.Culture, CultureReading.Culture>.ClassStrip byCulture = cultures.over(columns);
        int[] shared = new int[columns.count()];
        return (row, points) -> {
            languages.share(row, columns, shared);
            add(shared, perfect, byCulture.of(row), points);
            exclude(shared, points);
        };
    }

    private static void add(int[] shared, int perfect, int[] otherwise, int[] points) {
        for (int i = 0; i < points.length; i++) {
            int backgrounds = shared[i] & LanguageBits.BACKGROUNDS;
            int isShared = (backgrounds | -backgrounds) >> 31;
            points[i] += otherwise[i] + ((perfect - otherwise[i]) & isShared);
        }
    }

    private static void exclude(int[] shared, int[] points) {
        for (int i = 0; i < points.length; i++) {
            int mayMeet = (shared[i] | -shared[i]) >> 31;
            points[i] += EXCLUDED & ~mayMeet;
        }
    }
}
