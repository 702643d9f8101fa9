package org.amir.matching.criterion;

import java.util.Map;

/** The sums behind a pair's total and evidence, from integers throughout. */
public final class WeightedTotal {
    private long applying;
    private long known;
    private long points;

    private WeightedTotal() {}

    /**
     * Adds up findings.
     *
     * @param findings by criterion id
     * @param weights by criterion id, at least 0
     * @param unknown what a criterion that is not known counts
     */
    public static WeightedTotal of(Map<String, Finding> findings, Map<String, Integer> weights, Score unknown) {
        WeightedTotal total = new WeightedTotal();
        findings.forEach((id, finding) -> total.add(finding, weights.getOrDefault(id, 0), unknown));
        return total;
    }

    private void add(Finding finding, int weight, Score unknown) {
        if (finding.applies()) {
            applying += weight;
            known += finding.score().isPresent() ? weight : 0;
            points += (long) weight * finding.score().orElse(unknown).micro();
        }
    }

    /** The weighted mean of the criteria that apply; 0 if none that has a weight applies. */
    public Score total() {
        return applying == 0 ? Score.none() : Score.ofMicro((int) Score.roundedShare(points, 1, applying));
    }

    /** The weight known, of the weight that applies; 0 if none that has a weight applies. */
    public Score evidence() {
        return applying == 0 ? Score.none() : Score.ofShare(known, applying);
    }
}
