package org.amir.matching.scoring;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multisets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Traits;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.criterion.NoSharedLanguage;
import org.amir.matching.criterion.SharedBackground;

/**
 * Languages as bits, in as many words as it takes, the most common ones in the first. A mentee and a mentor may be matched if
 * they have any bit in common, and share a background if that is one of {@link #BACKGROUNDS}.
 */
final class LanguageBits {
    private static final int MENTEE_NAMES_NONE = 1;
    private static final int MENTOR_NAMES_NONE = 1 << 1;
    private static final int USES_HOST_LANGUAGE = 1 << 2;
    private static final int SPEAKS_HOST_LANGUAGE = 1 << 3;
    private static final int FIRST_BACKGROUND = 4;
    private static final int BACKGROUNDS_A_WORD = Integer.SIZE - FIRST_BACKGROUND;

    /** The bits of languages that make a background, in every word. */
    static final int BACKGROUNDS = -(1 << FIRST_BACKGROUND);

    private final Optional<SharedBackground> criterion;
    private final Optional<NoSharedLanguage> constraint;
    private final Map<LanguageCode, Integer> numbers = new HashMap<>();

    /** By word, then by row. */
    private final int[][] ofRow;

    /** By word, then by column. */
    private final int[][] ofColumn;

    LanguageBits(Optional<SharedBackground> criterion, Optional<NoSharedLanguage> constraint, Sides sides) {
        this.criterion = criterion;
        this.constraint = constraint;
        List<Traits> mentees = sides.mentees().stream()
                .map(mentee -> mentee.profile().traits())
                .toList();
        List<Traits> mentors = sides.mentors().stream()
                .map(mentor -> mentor.profile().traits())
                .toList();
        // A language of one side only is never shared.
        Multisets.copyHighestCountFirst(Multisets.intersection(spokenBy(mentees), spokenBy(mentors)))
                .elementSet()
                .forEach(language -> numbers.put(language, numbers.size()));
        int words = Math.max(1, (numbers.size() + BACKGROUNDS_A_WORD - 1) / BACKGROUNDS_A_WORD);
        this.ofRow = new int[words][mentees.size()];
        for (int row = 0; row < mentees.size(); row++) {
            Traits traits = mentees.get(row);
            boolean isFree = constraint.isEmpty() || !traits.languages().isGiven();
            ofRow[0][row] = MENTOR_NAMES_NONE | (isFree ? MENTEE_NAMES_NONE : 0);
            set(traits, constraint.map(NoSharedLanguage::menteeLevel), row, ofRow);
        }
        this.ofColumn = new int[words][mentors.size()];
        for (int column = 0; column < mentors.size(); column++) {
            Traits traits = mentors.get(column);
            boolean isFree = !traits.languages().isGiven();
            ofColumn[0][column] = MENTEE_NAMES_NONE | (isFree ? MENTOR_NAMES_NONE : 0);
            set(traits, constraint.map(NoSharedLanguage::mentorLevel), column, ofColumn);
        }
    }

    private static ImmutableMultiset<LanguageCode> spokenBy(List<Traits> people) {
        return people.stream()
                .flatMap(traits -> traits.languages().value().stream())
                .flatMap(ImmutableSortedSet::stream)
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private void set(Traits traits, Optional<CefrLevel> enough, int person, int[][] bits) {
        ImmutableSortedSet<LanguageCode> named = traits.languages().value().orElse(ImmutableSortedSet.of());
        for (LanguageCode language : named) {
            Integer number = numbers.get(language);
            if (criterion.filter(each -> each.hostLanguage().equals(language)).isPresent()) {
                bits[0][person] |= SPEAKS_HOST_LANGUAGE;
            } else if (number != null) {
                bits[number / BACKGROUNDS_A_WORD][person] |= 1 << (FIRST_BACKGROUND + number % BACKGROUNDS_A_WORD);
            }
        }
        boolean hasLevel = enough.flatMap(
                        least -> traits.hostLanguageLevel().value().filter(level -> level.compareTo(least) >= 0))
                .isPresent();
        if (hasLevel
                || constraint
                        .filter(each -> named.contains(each.hostLanguage()))
                        .isPresent()) {
            bits[0][person] |= USES_HOST_LANGUAGE;
        }
    }

    /**
     * Finds what a row has in common with some columns.
     *
     * @param into the bits in common, one entry a column, those of all words in one
     */
    void share(int row, Term.Columns columns, int[] into) {
        share(ofRow[0][row], ofColumn[0], columns.from(), into);
        for (int word = 1; word < ofRow.length; word++) {
            if (ofRow[word][row] != 0) {
                addShared(ofRow[word][row], ofColumn[word], columns.from(), into);
            }
        }
    }

    private static void share(int bits, int[] bitsOfColumn, int from, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = bits & bitsOfColumn[from + i];
        }
    }

    private static void addShared(int bits, int[] bitsOfColumn, int from, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= bits & bitsOfColumn[from + i];
        }
    }
}
