package org.amir.matching.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Gender;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Traits;
import org.amir.core.privacy.SmallGroups;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingProposal;
import org.amir.matching.ProposedPair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.figure.MatchedShare.Count;

/** Counts the mentees of a pool, and those with a mentor, by gender, age and language. */
final class MatchedByGroup {
    private static final String NOT_STATED = "not-stated";

    private final ImmutableList<PoolMentee> mentees;
    private final ImmutableSet<PersonId> matched;
    private final LocalDate day;
    private final FigureOptions options;

    MatchedByGroup(MatchingProposal proposal, FigureOptions options) {
        this.mentees = proposal.pool().menteesById().values().asList();
        this.matched = proposal.pairs().stream().map(ProposedPair::mentee).collect(ImmutableSet.toImmutableSet());
        this.day = proposal.pool().day();
        this.options = options;
    }

    ImmutableList<MatchedShare> shares() {
        return ImmutableList.<MatchedShare>builder()
                .addAll(shares("gender", genders(), MatchedByGroup::gender))
                .addAll(shares("age", ages(), this::age))
                .addAll(shares("language", languages(), MatchedByGroup::languages))
                .build();
    }

    private static Stream<String> genders() {
        return Stream.of(Gender.values()).map(Gender::code);
    }

    private static List<String> gender(Traits traits) {
        return traits.gender().value().map(Gender::code).stream().toList();
    }

    private Stream<String> ages() {
        return Stream.concat(options.ageBands().stream().map(AgeBand::code), Stream.of("other"));
    }

    private List<String> age(Traits traits) {
        OptionalInt age = traits.ageOn(day);
        if (age.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(options.ageBands().stream()
                .filter(band -> band.contains(age.getAsInt()))
                .map(AgeBand::code)
                .findFirst()
                .orElse("other"));
    }

    private Stream<String> languages() {
        return mentees.stream()
                .flatMap(mentee -> languages(mentee.profile().traits()).stream())
                .sorted()
                .distinct();
    }

    private static List<String> languages(Traits traits) {
        return traits.languages().value().stream()
                .flatMap(ImmutableSortedSet::stream)
                .map(LanguageCode::value)
                .toList();
    }

    /**
     * @param order in which the groups come, those who did not state theirs last; groups of nobody are left out
     * @param groups of a person; none if they did not state it
     */
    private List<MatchedShare> shares(String by, Stream<String> order, Function<Traits, List<String>> groups) {
        Map<String, Count> counts = new LinkedHashMap<>();
        Stream.concat(order, Stream.of(NOT_STATED)).forEach(group -> counts.put(group, new Count(0, 0)));
        for (PoolMentee mentee : mentees) {
            List<String> stated = groups.apply(mentee.profile().traits());
            int one = matched.contains(mentee.person()) ? 1 : 0;
            for (String group : stated.isEmpty() ? List.of(NOT_STATED) : stated) {
                counts.computeIfPresent(group, (code, count) -> new Count(count.people() + 1, count.matched() + one));
            }
        }
        counts.values().removeIf(count -> count.people() == 0);
        return withheld(by, ImmutableList.copyOf(counts.entrySet()));
    }

    private List<MatchedShare> withheld(String by, ImmutableList<Map.Entry<String, Count>> counts) {
        BitSet withheld = SmallGroups.withheld(
                counts.stream().mapToInt(entry -> entry.getValue().people()).toArray(), options.smallestShown());
        ImmutableList.Builder<MatchedShare> shares = ImmutableList.builder();
        for (int i = 0; i < counts.size(); i++) {
            Optional<Count> shown = withheld.get(i)
                    ? Optional.empty()
                    : Optional.of(counts.get(i).getValue());
            shares.add(new MatchedShare(by, counts.get(i).getKey(), shown));
        }
        return shares.build();
    }
}
