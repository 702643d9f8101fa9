package org.amir.matching;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.criterion.Score;

/** The smallest change that would match somebody who stays without, or let them be matched. */
public sealed interface SmallestChange {
    /**
     * Somebody outside the pool comes into it.
     *
     * @param needs what each code for which they are outside needs, in words, by code in order
     */
    record EnterPool(ImmutableMap<String, String> needs) implements SmallestChange {}

    /** Somebody else comes into the pool, in the other role. */
    record SomebodyElse(Role role) implements SmallestChange {}

    /**
     * A constraint no longer counts for somebody for whom all are excluded, which lets them be matched.
     *
     * @param other the role of those whom it opens
     * @param ways each of which is enough, with as few constraints as there are; at least one
     */
    record Lift(Role other, ImmutableList<Way> ways) implements SmallestChange {}

    /**
     * Constraints that together are all that stands between somebody and others.
     *
     * @param constraints their codes, in order
     * @param opens how many people it opens, at least 1
     * @param minimum the minimum score that would be enough, if that is one of them: then it opens those who reach it
     */
    record Way(ImmutableList<String> constraints, int opens, Optional<Score> minimum) {}

    /**
     * A mentor takes one mentee more.
     *
     * @param mentor with whom one place more brings most if the mentee is matched and nobody loses theirs
     * @param gainMicro by how many micro-points the total rises then
     * @param isEnough whether matching again with that place matches this mentee; otherwise others come first, and the team
     *     would have to see to it that this one is
     */
    record OnePlaceMore(PersonId mentor, long gainMicro, boolean isEnough) implements SmallestChange {}

    /**
     * The team locks a mentee to a mentor whom nobody needs.
     *
     * @param mentee who costs the whole least
     * @param lossMicro by how many micro-points the total falls, below 0 if it rises, the others being matched as is best then
     */
    record LockTo(PersonId mentee, long lossMicro) implements SmallestChange {}

    /**
     * The team takes back one of the locks that bind every mentee who may be matched with a mentor whom nobody needs.
     *
     * @param locks any of which would do, in order; at least one
     */
    record TakeBack(ImmutableList<TeamInstruction.Lock> locks) implements SmallestChange {}

    /** The change in English, for a coordinator to read. Do not parse it: the wording may change. */
    default String sentence() {
        if (this instanceof EnterPool enter) {
            return "to come into the pool needs "
                    + String.join("; ", enter.needs().values()) + ".";
        } else if (this instanceof SomebodyElse somebody) {
            return "a " + somebody.role().code() + " in the pool.";
        } else if (this instanceof Lift lift) {
            return lift.ways().stream().map(way -> way(way, lift.other())).collect(Collectors.joining("; or ")) + ".";
        } else if (this instanceof OnePlaceMore place) {
            return Strings.lenientFormat(
                    "one place more with mentor %s, %s by %s.",
                    place.mentor(),
                    place.isEnough()
                            ? "and the total would rise"
                            : "if the team saw to it that this mentee is matched too, as others come first; the total would then rise",
                    decimals(place.gainMicro()));
        } else if (this instanceof LockTo lock) {
            return Strings.lenientFormat(
                    "a lock with mentee %s, and the total would %s by %s.",
                    lock.mentee(), lock.lossMicro() < 0 ? "rise" : "fall", decimals(Math.abs(lock.lossMicro())));
        }
        if (this instanceof TakeBack back) {
            return "one of these locks taken back: "
                    + back.locks().stream()
                            .map(lock -> lock.pair().mentee() + " with "
                                    + lock.pair().mentor())
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        throw new IllegalStateException("a change without words");
    }

    private static String way(Way way, Role other) {
        String people = way.opens() == 1 ? "1 " + other.code() : way.opens() + " " + other.code() + "s";
        List<String> parts = way.constraints().stream()
                .map(code -> code.equals(Matchmaker.BELOW_MINIMUM)
                        ? "a minimum score of "
                                + way.minimum().map(Score::decimals).orElse("less")
                        : "no " + code)
                .toList();
        return String.join(" and ", parts) + ", which opens " + people;
    }

    private static String decimals(long micro) {
        return BigDecimal.valueOf(micro, 6).toPlainString();
    }
}
