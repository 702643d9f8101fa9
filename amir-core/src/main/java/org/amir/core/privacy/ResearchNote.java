package org.amir.core.privacy;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amir.core.participant.Coded;

/**
 * What an export for research says of itself. A count of people left out is empty where it would tell of few.
 *
 * @param people who is in it
 * @param peopleLeftOut who is not, by the reason, each reason once
 * @param pairs which are in it
 * @param pairsLeftOut which are not, since one of the two is not
 * @param seen the classes of columns that were given
 */
public record ResearchNote(
        int people,
        ImmutableMap<LeftOut, OptionalInt> peopleLeftOut,
        int pairs,
        OptionalInt pairsLeftOut,
        ImmutableSet<FieldClass> seen) {
    /** From how many people on something is told of them. */
    public static final int SMALLEST_SHOWN = 6;

    private static final String FEW = "few";

    /** Why somebody is not in an export; the first that fits. */
    public enum LeftOut implements Coded {
        /** Was erased. */
        ERASED("erased"),
        /** Withdrew the consent to research, or that to the programme, without which nothing is for research either. */
        WITHDRAWN("withdrawn"),
        /** Was not asked, or did not say. */
        NOT_KNOWN("not-known");

        private final String code;

        LeftOut(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Counts that tell of few are left out, and others by which these could be known. */
    static ImmutableMap<LeftOut, OptionalInt> counted(Map<LeftOut, Integer> counts) {
        LeftOut[] there = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(LeftOut[]::new);
        int[] sizes = IntStream.range(0, there.length)
                .map(place -> counts.getOrDefault(there[place], 0))
                .toArray();
        BitSet withheld = SmallGroups.withheld(sizes, SMALLEST_SHOWN);
        ImmutableSet<LeftOut> hidden =
                withheld.stream().mapToObj(place -> there[place]).collect(ImmutableSet.toImmutableSet());
        return ImmutableSet.copyOf(LeftOut.values()).stream()
                .collect(toImmutableMap(
                        reason -> reason,
                        reason -> hidden.contains(reason)
                                ? OptionalInt.empty()
                                : OptionalInt.of(counts.getOrDefault(reason, 0))));
    }

    static OptionalInt counted(int count) {
        return count > 0 && count < SMALLEST_SHOWN ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** To be read beside the tables. */
    public String text() {
        return Strings.lenientFormat(
                """
                people    %s; left out: %s
                pairs     %s; left out since one of the two is: %s
                columns   %s
                few       fewer than %s, or withheld with those
                """,
                people,
                peopleLeftOut.entrySet().stream()
                        .map(entry -> entry.getKey().code() + " " + said(entry.getValue()))
                        .collect(Collectors.joining(", ")),
                pairs,
                said(pairsLeftOut),
                seen.stream().map(FieldClass::code).collect(Collectors.joining(", ")),
                SMALLEST_SHOWN);
    }

    private static String said(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : FEW;
    }
}
