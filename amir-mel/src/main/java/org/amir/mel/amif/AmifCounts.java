package org.amir.mel.amif;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amir.core.activity.Authority;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Programme;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.Participation;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.indicator.KeyIndicators;
import org.amir.mel.indicator.LocalActors;
import org.amir.mel.indicator.PersonIndicator;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;

/**
 * The fund's counts over any number of programmes, as of a day, each beside the handbook's figures: a fold over one person
 * at a time, which takes the same people, as seen from the same {@link Vantage}, as an evaluation of the handbook's
 * indicators.
 *
 * <p>It keeps counts and nobody's records. Parts of the work are put together by {@link #addAll} in any order; each person
 * is added once in all, in one role after the other if they have both. Since mentors and mentees are counted by different
 * codes, a person counts once in each. Of programmes and of authorities the ids are kept, so that a programme may be looked
 * at in every part of the work, and an authority that several programmes of a partner keep under one id counts once; ids
 * of several partners say nothing of each other.
 *
 * <p>Not for several threads at once.
 */
public final class AmifCounts {
    private static final Differences NOBODY = difference -> {};

    private final LocalDate day;
    private final Optional<LocalDate> knownOn;
    private final IndicatorPolicy policy;
    private final Differences differences;
    private final ImmutableListMultimap<PersonIndicator, Link> links;
    private final LocalActors localActors = new LocalActors();

    private final Map<AmifCode, Map<PersonGroup, Integer>> persons = new EnumMap<>(AmifCode.class);
    private final Map<Link, Comparison.Counter> comparisons = new EnumMap<>(Link.class);
    private final Set<String> supported = new TreeSet<>();
    private final Map<String, LocalProgramme> programmes = new TreeMap<>();
    private final Map<CountryCode, LocalActors.Country> countries =
            new TreeMap<>(Comparator.comparing(CountryCode::value));

    private AmifCounts(LocalDate day, Optional<LocalDate> knownOn, IndicatorPolicy policy, Differences differences) {
        this.day = day;
        this.knownOn = knownOn;
        this.policy = policy;
        this.differences = differences;
        links = KeyIndicators.onPeople().stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        indicator -> indicator,
                        indicator -> Link.to(indicator.definition().id()).stream()));
    }

    /** As of a day, with everything that was ever recorded of the days before, by the definitions as they stand. */
    public static AmifCounts on(LocalDate day) {
        return of(day, Optional.empty(), IndicatorPolicy.standard(), NOBODY);
    }

    /**
     * @param day the evaluation day
     * @param knownOn only what had been recorded by the end of this day counts; everything, if empty
     * @param differences is told of everybody in a count or in the handbook's numerator alone: of people as they are
     *     added, of programmes and countries when the counts are asked for
     */
    public static AmifCounts of(
            LocalDate day, Optional<LocalDate> knownOn, IndicatorPolicy policy, Differences differences) {
        return new AmifCounts(day, knownOn, policy, differences);
    }

    /** One programme of those counted, to which its people are added. */
    public final class OfProgramme {
        private OfProgramme() {}

        /** Counts a person of the programme in one role, as seen from where the programme is. */
        public void add(Participation person) {
            checkSame(person.vantage());
            PersonGroup group = PersonGroup.of(person);
            Set<AmifCode> counted = Sets.newEnumSet(ImmutableSet.of(), AmifCode.class);
            for (AmifCode code : AmifCode.values()) {
                if (PersonCounts.isCounted(code, person)) {
                    counted.add(code);
                    groups(code).merge(group, 1, Math::addExact);
                }
            }
            links.asMap().forEach((indicator, beside) -> {
                Optional<Placement> there = indicator.place(person);
                beside.forEach(link -> compare(link, person, counted.contains(link.code()), there));
            });
        }
    }

    private void compare(Link link, Participation person, boolean isCounted, Optional<Placement> there) {
        Optional<Difference> difference = link.difference(person, isCounted, there);
        boolean isReached =
                there.filter(placement -> placement.group() == Group.NUMERATOR).isPresent();
        counter(link).add(isCounted, isReached, difference);
        difference.ifPresent(differences::differs);
    }

    /**
     * Counts what is of a programme as a whole, which may be done in every part of the work.
     *
     * @throws IllegalArgumentException if the programme is looked at on another day, with other knowledge or by another
     *     policy
     */
    public OfProgramme of(Vantage vantage) {
        checkSame(vantage);
        Programme programme = vantage.programme().programme();
        String partner = programme.country().value() + " " + programme.partner().value() + " ";
        vantage.programme().authorities().stream()
                .filter(authority -> authority.isSupportedBy(vantage.limit()))
                .map(Authority::id)
                .forEach(id -> supported.add(partner + id.value()));
        programmes.put(partner + programme.id().value(), LocalProgramme.of(vantage));
        LocalActors.Country.of(vantage).ifPresent(this::addCountry);
        return new OfProgramme();
    }

    private void checkSame(Vantage vantage) {
        checkArgument(
                vantage.day().equals(day)
                        && vantage.knownOn().equals(knownOn)
                        && vantage.policy().equals(policy),
                "counts of %s are of one day, knowledge and policy, but the programme was looked at on %s",
                day,
                vantage.day());
    }

    /** Adds what another part of the work counted, of other people on the same day. */
    public void addAll(AmifCounts other) {
        checkArgument(
                other != this && day.equals(other.day) && knownOn.equals(other.knownOn) && policy.equals(other.policy),
                "only counts of the same day, knowledge and policy are put together");
        other.persons.forEach(
                (code, groups) -> groups.forEach((group, number) -> groups(code).merge(group, number, Math::addExact)));
        other.comparisons.forEach((link, counter) -> counter(link).addAll(counter));
        supported.addAll(other.supported);
        programmes.putAll(other.programmes);
        other.countries.values().forEach(this::addCountry);
    }

    private void addCountry(LocalActors.Country country) {
        countries.merge(country.code(), country, LocalActors.Country::plus);
    }

    private Map<PersonGroup, Integer> groups(AmifCode code) {
        return persons.computeIfAbsent(code, made -> new TreeMap<>());
    }

    private Comparison.Counter counter(Link link) {
        return comparisons.computeIfAbsent(link, made -> new Comparison.Counter());
    }

    /** The counts, one for each code, in order. */
    public ImmutableList<AmifCount> counts() {
        ImmutableList<AmifCount> counts =
                Arrays.stream(AmifCode.values()).map(this::count).collect(toImmutableList());
        AmifCount.checkWithinWholes(counts);
        return counts;
    }

    private AmifCount count(AmifCode code) {
        return switch (code.unit()) {
            case PERSONS -> ofPersons(code);
            case AUTHORITIES ->
                AmifCount.builder().code(code).total(supported.size()).build();
            case PROGRAMMES -> ofProgrammes(code);
        };
    }

    private AmifCount ofPersons(AmifCode code) {
        Map<PersonGroup, Integer> groups = persons.getOrDefault(code, Map.of());
        return AmifCount.builder()
                .code(code)
                .total(groups.values().stream().mapToInt(Integer::intValue).sum())
                .putAllPersons(Maps.toMap(PersonGroup.all(), group -> groups.getOrDefault(group, 0)))
                .addAllComparisons(Arrays.stream(Link.values())
                        .filter(link -> link.code() == code)
                        .map(link -> counter(link).build(link.indicator()))
                        .collect(toImmutableList()))
                .build();
    }

    private AmifCount ofProgrammes(AmifCode code) {
        ImmutableSet<CountryCode> reached = countries.values().stream()
                .filter(this::isReached)
                .map(LocalActors.Country::code)
                .collect(toImmutableSet());
        return AmifCount.builder()
                .code(code)
                .total((int) programmes.values().stream()
                        .filter(LocalProgramme::hasBeneficiary)
                        .count())
                .addComparisons(LocalProgramme.compare(programmes.values(), reached, differences))
                .build();
    }

    private boolean isReached(LocalActors.Country country) {
        return localActors
                .place(country)
                .filter(placement -> placement.group() == Group.NUMERATOR)
                .isPresent();
    }
}
