package org.amir.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.amir.examples.forms.Csv;

/** The greatest total of a matching, from the files that the command wrote and by another solver. */
final class Optimum {
    private Optimum() {}

    static JsonNode proposal(Path folder) {
        try {
            return new ObjectMapper().readTree(folder.resolve("proposal.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Millionths from six decimals. */
    static long micro(String decimals) {
        return new BigDecimal(decimals).movePointRight(6).longValueExact();
    }

    static String decimals(long micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }

    /**
     * The cost of the cheapest flow of all mentees to mentors or past them, negated: the greatest total of scores, if
     * nobody has to be matched.
     */
    static long totalMicro(Path folder) {
        return totalMicro(folder, Optional.empty());
    }

    /**
     * The same if one pair, which is not excluded or is by what the team overrides, is settled beforehand.
     *
     * @param locked a row of {@code scores.csv}
     */
    static long totalMicro(Path folder, Optional<Map<String, String>> locked) {
        Loader.loadNativeLibraries();
        List<Map<String, String>> scores = Csv.table(folder.resolve("scores.csv"));
        String lockedMentee = locked.map(pair -> pair.get("mentee")).orElse("");
        String lockedMentor = locked.map(pair -> pair.get("mentor")).orElse("");
        JsonNode capacities = proposal(folder).get("capacities");
        List<String> mentees = ids(scores, "mentee");
        List<String> mentors = ids(scores, "mentor");
        int sink = mentees.size() + mentors.size();
        MinCostFlow flow = new MinCostFlow();
        for (int i = 0; i < mentees.size(); i++) {
            flow.setNodeSupply(i, 1);
            flow.addArcWithCapacityAndUnitCost(i, sink, 1, 0);
        }
        flow.setNodeSupply(sink, -mentees.size());
        for (int i = 0; i < mentors.size(); i++) {
            flow.addArcWithCapacityAndUnitCost(
                    mentees.size() + i,
                    sink,
                    capacities.get(mentors.get(i)).intValue() - (mentors.get(i).equals(lockedMentor) ? 1 : 0),
                    0);
        }
        for (Map<String, String> pair : scores) {
            if (pair.getOrDefault("excluded", "").isEmpty() && !lockedMentee.equals(pair.get("mentee"))) {
                flow.addArcWithCapacityAndUnitCost(
                        mentees.indexOf(pair.get("mentee")),
                        mentees.size() + mentors.indexOf(pair.get("mentor")),
                        1,
                        -micro(pair.getOrDefault("score", "")));
            }
        }
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the other solver found no flow");
        }
        return locked.map(pair -> micro(pair.getOrDefault("score", ""))).orElse(0L) - flow.getOptimalCost();
    }

    private static List<String> ids(List<Map<String, String>> scores, String column) {
        TreeSet<String> ids = new TreeSet<>();
        scores.forEach(pair -> ids.add(pair.getOrDefault(column, "")));
        return new ArrayList<>(ids);
    }
}
