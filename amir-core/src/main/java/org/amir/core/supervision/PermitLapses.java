package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PermitStatus;

/**
 * The mentee's residence permit lapses soon, or has lapsed (R8). Three answers: one that holds for long is no warning, one
 * about to lapse is, and what is not known, or being decided, is worth a look and no alarm.
 *
 * @param within how many days before its last day the warning begins
 */
record PermitLapses(int within) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.PERMIT_LAPSES;
    }

    @Override
    public String explain() {
        return "the mentee's residence permit lapses within " + within + " days, has lapsed, or is not known";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        PermitStatus status = file.permit().on(day);
        Optional<LocalDate> last = file.permit()
                .validUntil()
                .value()
                .filter(until -> file.permit()
                        .kind()
                        .value()
                        .filter(kind -> kind.isOpenEnded())
                        .isEmpty());
        LocalDate confirmed = file.mentorship().confirmedOn().orElse(day);
        return switch (status) {
            case VALID ->
                last.map(until -> until.minusDays(within))
                        .filter(begins -> !begins.isAfter(day))
                        .map(begins -> warning(file, WarningLevel.WARNING, "lapses", begins, last))
                        .map(ImmutableList::of)
                        .orElse(ImmutableList.of());
            case LAPSED ->
                ImmutableList.of(warning(
                        file,
                        WarningLevel.URGENT,
                        "lapsed",
                        last.map(until -> until.plusDays(1)).orElse(confirmed),
                        last));
            case NONE -> ImmutableList.of(warning(file, WarningLevel.URGENT, "none", confirmed, Optional.empty()));
            case PENDING ->
                ImmutableList.of(warning(file, WarningLevel.NOTICE, "pending", confirmed, Optional.empty()));
            case UNKNOWN ->
                ImmutableList.of(warning(file, WarningLevel.NOTICE, "unknown", confirmed, Optional.empty()));
        };
    }

    private EarlyWarning warning(
            PairFile file, WarningLevel level, String status, LocalDate begins, Optional<LocalDate> last) {
        ImmutableSortedMap.Builder<String, String> evidence = ImmutableSortedMap.naturalOrder();
        evidence.put("status", status);
        last.ifPresent(until -> evidence.put("last-day", until.toString()));
        return EarlyWarning.of(file, kind(), level, begins, ImmutableSortedSet.of(file.mentee()), evidence.build());
    }
}
