package org.amir.examples.indicators;

import com.google.common.base.Strings;
import com.google.common.collect.ComparisonChain;

/**
 * Where a person, a pair or whatever else an indicator counts was placed.
 *
 * @param indicator for example {@code K3}
 * @param part a role or a month; empty where an indicator has one figure
 * @param member by id
 * @param group by code
 */
record Placed(String indicator, String part, String member, String group) implements Comparable<Placed> {
    @Override
    public int compareTo(Placed other) {
        return ComparisonChain.start()
                .compare(indicator, other.indicator)
                .compare(part, other.part)
                .compare(member, other.member)
                .compare(group, other.group)
                .result();
    }

    @Override
    public String toString() {
        return Strings.lenientFormat("%s %s %s: %s", indicator, part, member, group);
    }
}
