package org.amir.mel.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.programme.Citation;
import org.amir.core.programme.CountryCode;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.measurement.Share;

/** K9: countries in which a local or regional authority is involved. */
public final class LocalActors extends Indicator<LocalActors.Country> {
    private static final int TARGET = 100;

    /**
     * The programmes of a country that have begun.
     *
     * @param code the country
     * @param day the evaluation day
     * @param cycleEnds the last day of the cycle that ends last
     * @param involved the first day on which an authority was involved, in whichever role
     */
    public record Country(CountryCode code, LocalDate day, LocalDate cycleEnds, Optional<LocalDate> involved) {
        /** What one programme says of its country; empty if its cycle has not begun. */
        public static Optional<Country> of(Vantage vantage) {
            ProgrammeRecords programme = vantage.programme();
            return vantage.cycle().firstDay().isAfter(vantage.day())
                    ? Optional.empty()
                    : Optional.of(new Country(
                            programme.programme().country(),
                            vantage.day(),
                            vantage.cycle().lastDay(),
                            programme.authorities().stream()
                                    .filter(authority -> authority
                                            .country()
                                            .equals(programme.programme().country()))
                                    .flatMap(authority -> authority.involvements().stream())
                                    .map(involvement -> involvement.from().on())
                                    .min(Comparator.naturalOrder())));
        }

        /** The two together. */
        public Country plus(Country other) {
            checkArgument(
                    code.equals(other.code) && day.equals(other.day),
                    "%s on %s cannot be put together with %s on %s",
                    code,
                    day,
                    other.code,
                    other.day);
            return new Country(
                    code,
                    day,
                    Comparators.max(cycleEnds, other.cycleEnds),
                    Stream.of(involved, other.involved)
                            .flatMap(Optional::stream)
                            .min(Comparator.naturalOrder()));
        }
    }

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K9")
                .title("Local actors")
                .population("countries with a programme whose cycle has begun")
                .numerator("at least one local or regional authority involved as beneficiary, partner or support")
                .notYetDue("none yet, the last programme's cycle goes on")
                .example(
                        "Of 3 countries 2 have an authority involved, 1 has none in its fourth month: reached so far 2/3")
                .citation(Citation.of("K9"))
                .target(Share.ofPercent(TARGET))
                .build();
    }

    @Override
    protected String member(Country country) {
        return country.code().value();
    }

    @Override
    protected boolean isOfPopulation(Country country) {
        return true;
    }

    @Override
    protected boolean isReached(Country country) {
        return country.involved()
                .filter(from -> !from.isAfter(Comparators.min(country.day(), country.cycleEnds())))
                .isPresent();
    }

    @Override
    protected Optional<String> notYetDue(Country country) {
        return when(country.day().isBefore(country.cycleEnds()), "cycle-goes-on");
    }

    @Override
    protected String missed(Country country) {
        return "no-authority";
    }
}
