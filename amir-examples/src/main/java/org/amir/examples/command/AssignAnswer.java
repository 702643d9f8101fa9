package org.amir.examples.command;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amir.matching.assignment.Objective;
import org.amir.matching.assignment.Optimum;
import org.amir.matching.assignment.Proof;

/** What {@code amir assign} answers about pairs: in the file's own numbers, whether the greater or the smaller is better. */
final class AssignAnswer {
    private final ScorePairs pairs;
    private final boolean maximise;
    private final Optimum optimum;

    AssignAnswer(ScorePairs pairs, boolean maximise, Optimum optimum) {
        this.pairs = pairs;
        this.maximise = maximise;
        this.optimum = optimum;
    }

    /**
     * The objective with a code, as the command line names it.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    static Objective objective(String code) {
        ImmutableMap<String, Objective> byCode =
                Maps.uniqueIndex(Arrays.asList(Objective.values()), AssignAnswer::code);
        Objective objective = byCode.get(code);
        checkArgument(objective != null, "\"%s\" is none of %s", code, byCode.keySet());
        return objective;
    }

    /** The code of an objective. */
    static String code(Objective objective) {
        return Ascii.toLowerCase(objective.name()).replace('_', '-');
    }

    ObjectNode asJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("objective", code(optimum.objective()));
        node.put("matched", optimum.matched());
        node.put("total", total());
        worst().ifPresentOrElse(worst -> node.put("worst", worst), () -> node.putNull("worst"));
        node.put("proof", proof());
        ArrayNode columns = node.putArray("columns");
        for (int row = 0; row < pairs.rows(); row++) {
            OptionalInt column = optimum.columnOf(row);
            column.ifPresentOrElse(columns::add, columns::addNull);
        }
        return node;
    }

    String asText() {
        String columns = IntStream.range(0, pairs.rows())
                .mapToObj(row -> optimum.columnOf(row).stream()
                        .mapToObj(String::valueOf)
                        .findFirst()
                        .orElse("-"))
                .collect(Collectors.joining(" "));
        return Strings.lenientFormat(
                "matched %s of %s rows\ntotal %s\n%sproved: %s\ncolumn of each row, from 0: %s\n",
                optimum.matched(),
                pairs.rows(),
                total(),
                worst().stream()
                        .mapToObj(worst -> "worst pair " + worst + "\n")
                        .findFirst()
                        .orElse(""),
                proof(),
                columns);
    }

    private long total() {
        return maximise ? optimum.total() : (long) optimum.matched() * pairs.greatest() - optimum.total();
    }

    private OptionalLong worst() {
        return optimum.minimum().stream()
                .mapToLong(minimum -> maximise ? minimum : pairs.greatest() - minimum)
                .findFirst();
    }

    private String proof() {
        Proof proof = optimum.proof();
        if (optimum.matched() == 0) {
            return "no pair is allowed";
        }
        if (proof instanceof Proof.BestTotal) {
            return "no total is " + better() + " (gap 0 by prices)";
        }
        if (proof instanceof Proof.MostMatched most) {
            return Strings.lenientFormat(
                    "no more can be matched (a cover of %s); no total of as many is %s (gap 0 by prices, with a bonus of %s"
                            + " a match)",
                    most.cover().size(), better(), most.prices().bonus());
        }
        if (proof instanceof Proof.HighestMinimum highest) {
            return Strings.lenientFormat(
                    "no more can be matched (a cover of %s); pairs better than the worst match fewer (a cover of %s); no"
                            + " total of those left is %s (gap 0 by prices, with a bonus of %s a match)",
                    highest.cover().size(),
                    highest.above().size(),
                    better(),
                    highest.prices().bonus());
        }
        return "no row and column would both rather have each other (0 pairs)";
    }

    private String better() {
        return maximise ? "greater" : "smaller";
    }
}
