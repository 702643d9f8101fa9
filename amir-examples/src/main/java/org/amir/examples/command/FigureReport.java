package org.amir.examples.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.amir.matching.criterion.Score;
import org.amir.matching.figure.FigureOptions;
import org.amir.matching.figure.MatchedShare;
import org.amir.matching.figure.MentorLoad;
import org.amir.matching.figure.ProposalFigures;
import org.amir.matching.figure.ScoreSpread;

/** The figures of a proposal as a whole. */
record FigureReport(ProposalFigures figures, FigureOptions options) {

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("pairCount", figures.pairs());
        node.put("totalMicro", figures.totalMicro());
        node.put("bonusMicro", figures.bonusMicro());
        put(node, "upperBoundMicro", figures.upperBoundMicro());
        put(node, "gapMicro", figures.gapMicro());
        node.put("blockingPairs", figures.blockingPairs());
        figures.scores()
                .ifPresentOrElse(spread -> addTo(node.putObject("scores"), spread), () -> node.putNull("scores"));
        MentorLoad load = figures.load();
        ObjectNode mentors = node.putObject("mentorsByMentees");
        load.mentors().forEach((mentees, count) -> mentors.put(String.valueOf(mentees), count));
        node.put("placesUsed", load.placesUsed());
        node.put("placesFree", load.placesFree());
        node.put("placesKept", load.placesKept());
        node.put("smallestShown", options.smallestShown());
        ArrayNode matched = node.putArray("matched");
        figures.matched().forEach(share -> addTo(matched.addObject(), share));
        return node;
    }

    private static void put(ObjectNode node, String name, OptionalLong figure) {
        figure.ifPresentOrElse(value -> node.put(name, value), () -> node.putNull(name));
    }

    private static void addTo(ObjectNode node, ScoreSpread spread) {
        node.put("minimumMicro", spread.minimum().micro());
        node.put("lowerQuartileMicro", spread.lowerQuartile().micro());
        node.put("medianMicro", spread.median().micro());
        node.put("upperQuartileMicro", spread.upperQuartile().micro());
        node.put("maximumMicro", spread.maximum().micro());
        node.put("meanMicro", spread.mean().micro());
        node.put("standardDeviationMicro", spread.standardDeviation().micro());
        spread.gini()
                .map(Score::micro)
                .ifPresentOrElse(gini -> node.put("giniMicro", gini), () -> node.putNull("giniMicro"));
    }

    private static void addTo(ObjectNode node, MatchedShare share) {
        node.put("by", share.by());
        node.put("group", share.group());
        node.put("withheld", share.isWithheld());
        share.count().ifPresent(count -> {
            node.put("mentees", count.people());
            node.put("matched", count.matched());
            node.put("shareMicro", count.share().micro());
        });
    }

    void print(PrintWriter out) {
        figures.upperBoundMicro()
                .ifPresent(bound -> out.println(Strings.lenientFormat(
                        "bound     %s%s, gap %s",
                        decimals(bound),
                        figures.bonusMicro() == 0
                                ? ""
                                : " with " + decimals(figures.bonusMicro()) + " for preferred pairs",
                        decimals(figures.gapMicro().orElse(0)))));
        figures.scores()
                .ifPresent(spread -> out.println(Strings.lenientFormat(
                        "figures   scores %s to %s, median %s, mean %s, deviation %s, Gini %s",
                        spread.minimum(),
                        spread.maximum(),
                        spread.median(),
                        spread.mean(),
                        spread.standardDeviation(),
                        spread.gini().map(Score::decimals).orElse("-"))));
        MentorLoad load = figures.load();
        if (!load.mentors().isEmpty()) {
            out.println(Strings.lenientFormat(
                    "load      mentors with %s mentees: %s; %s places used, %s free%s",
                    commas(load.mentors().keySet()),
                    commas(load.mentors().values()),
                    load.placesUsed(),
                    load.placesFree(),
                    load.placesKept() == 0 ? "" : ", " + load.placesKept() + " kept"));
        }
        out.println(Strings.lenientFormat(
                "blocking  %s pairs of a mentee and a mentor who would both rather have each other",
                figures.blockingPairs()));
        figures.matched().stream()
                .collect(Collectors.groupingBy(MatchedShare::by, LinkedHashMap::new, Collectors.toList()))
                .forEach((by, shares) -> out.println(String.format(Locale.ROOT, "%-9s %s", by, matched(shares))));
    }

    /** For example {@code woman 9 of 9, man 7 of 12; 2 groups withheld}. */
    private static String matched(List<MatchedShare> shares) {
        String shown = shares.stream()
                .flatMap(share -> share.count().stream()
                        .map(count ->
                                Strings.lenientFormat("%s %s of %s", share.group(), count.matched(), count.people())))
                .collect(Collectors.joining(", "));
        long withheld = shares.stream().filter(MatchedShare::isWithheld).count();
        return withheld == 0
                ? shown
                : (shown.isEmpty() ? "" : shown + "; ") + (withheld == 1 ? "1 group" : withheld + " groups")
                        + " withheld";
    }

    private static String decimals(long micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }

    private static String commas(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
