package org.amir.mel.amif;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Programme;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;

/**
 * What the authorities are to a programme (O.2.7), and what tells that from K9, which counts countries.
 *
 * @param id the programme's
 * @param country the programme's
 * @param hasBegun whether its cycle has
 * @param hasBeneficiary whether an authority of whichever country is the beneficiary: what O.2.7 counts
 * @param involves whether an authority of its own country is involved, in whichever role
 * @param hasOwnBeneficiary whether one of its own country is the beneficiary
 */
record LocalProgramme(
        String id,
        CountryCode country,
        boolean hasBegun,
        boolean hasBeneficiary,
        boolean involves,
        boolean hasOwnBeneficiary) {

    static LocalProgramme of(Vantage vantage) {
        ProgrammeRecords records = vantage.programme();
        Programme programme = records.programme();
        Predicate<Authority> own = authority -> authority.country().equals(programme.country());
        Predicate<Authority> beneficiary =
                authority -> authority.rolesBy(vantage.limit()).contains(AuthorityRole.BENEFICIARY);
        Predicate<Authority> involved = authority -> authority.isInvolvedBy(vantage.limit());
        return new LocalProgramme(
                programme.id().value(),
                programme.country(),
                !vantage.cycle().firstDay().isAfter(vantage.day()),
                records.authorities().stream().anyMatch(beneficiary),
                records.authorities().stream().anyMatch(own.and(involved)),
                records.authorities().stream().anyMatch(own.and(beneficiary)));
    }

    /** Counts the programmes of all countries beside the countries in K9's numerator. */
    static Comparison compare(
            Collection<LocalProgramme> programmes, Set<CountryCode> reached, Differences differences) {
        Comparison.Counter counter = new Comparison.Counter();
        ImmutableListMultimap<CountryCode, LocalProgramme> byCountry =
                programmes.stream().collect(toImmutableListMultimap(LocalProgramme::country, each -> each));
        byCountry.asMap().forEach((country, all) -> {
            Optional<LocalProgramme> standsFor =
                    all.stream().filter(LocalProgramme::countsForCountry).findFirst();
            for (LocalProgramme programme : all) {
                boolean isBoth = standsFor.equals(Optional.of(programme));
                if (programme.hasBeneficiary()) {
                    add(counter, true, isBoth, programme.id(), programme.whyCountedAlone(), differences);
                }
            }
            if (reached.contains(country) && standsFor.isEmpty()) {
                add(counter, false, true, country.value(), whyReachedAlone(all), differences);
            }
        });
        return counter.build("K9");
    }

    private static void add(
            Comparison.Counter counter,
            boolean isCounted,
            boolean isReached,
            String member,
            DifferenceReason reason,
            Differences differences) {
        Optional<Difference> difference = isCounted == isReached
                ? Optional.empty()
                : Optional.of(new Difference(
                        AmifCode.O_2_7,
                        "K9",
                        member,
                        isCounted ? Difference.Side.COUNT_ONLY : Difference.Side.HANDBOOK_ONLY,
                        Difference.Why.of(reason)));
        counter.add(isCounted, isReached, difference);
        difference.ifPresent(differences::differs);
    }

    /** Whether its beneficiary by itself puts the country into K9's numerator. */
    private boolean countsForCountry() {
        return hasBegun && hasOwnBeneficiary;
    }

    private DifferenceReason whyCountedAlone() {
        if (countsForCountry()) {
            return DifferenceReason.COUNTRY_COUNTS_ONCE;
        }
        return hasBegun ? DifferenceReason.AUTHORITY_OF_ANOTHER_COUNTRY : DifferenceReason.CYCLE_NOT_BEGUN;
    }

    private static DifferenceReason whyReachedAlone(Collection<LocalProgramme> ofCountry) {
        return ofCountry.stream().anyMatch(programme -> programme.hasBegun() && programme.involves())
                ? DifferenceReason.NO_BENEFICIARY
                : DifferenceReason.INVOLVED_AFTER_CYCLE;
    }
}
