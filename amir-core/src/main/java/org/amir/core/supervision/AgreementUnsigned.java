package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amir.core.mentorship.Introduction;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.record.Dated;

/**
 * The intake session was held, and the agreement lacks a signature of the pair or of the team (T10).
 *
 * @param within the days from the intake session in which a signature is in time
 */
record AgreementUnsigned(int within) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.AGREEMENT_UNSIGNED;
    }

    @Override
    public String explain() {
        return "the agreement is not signed in the " + within + " days after the intake session";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        Introduction introduction = file.mentorship().introduction();
        Optional<LocalDate> intake = introduction
                .intake()
                .map(Dated::on)
                .filter(on -> file.mentorship().state() == MentorshipState.INTRODUCED)
                .filter(on -> !introduction.isAgreementSignedOn(day));
        return intake.filter(on -> on.plusDays(within).isBefore(day))
                .map(on -> EarlyWarning.of(
                        file,
                        kind(),
                        WarningLevel.WARNING,
                        on.plusDays(within + 1L),
                        file.both(),
                        ImmutableSortedMap.of(
                                "due",
                                on.plusDays(within).toString(),
                                "intake",
                                on.toString(),
                                "missing",
                                missing(introduction, day))))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private static String missing(Introduction introduction, LocalDate day) {
        return introduction.missingOn(day).stream()
                .filter(item -> item.isSignatureOfPair() || item == IntroductionItem.COUNTERSIGNED)
                .map(IntroductionItem::code)
                .collect(Collectors.joining(" "));
    }
}
