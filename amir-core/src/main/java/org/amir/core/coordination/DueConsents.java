package org.amir.core.coordination;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.PersonId;
import org.amir.core.supervision.PairFile;

/** What the team owes to those who withdrew the consent to the programme: that their taking part ends (X3). */
final class DueConsents {
    private final ProgrammeFile file;
    private final LocalDate day;

    DueConsents(ProgrammeFile file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    Stream<Due> all() {
        return file.consents().stream()
                .filter(consent -> takesPart(consent.person()))
                .flatMap(consent -> withdrawn(consent).stream());
    }

    private boolean takesPart(PersonId person) {
        Stream<Mentorship> pairs = file.pairs().stream()
                .map(PairFile::mentorship)
                .filter(pair -> pair.mentor().equals(person) || pair.mentee().equals(person));
        return pairs.anyMatch(pair -> pair.takesPlaceOn(day))
                || file.candidacies().stream()
                        .anyMatch(candidacy -> candidacy.person().equals(person) && candidacy.isOpenOn(day));
    }

    private Optional<Due> withdrawn(Consent consent) {
        return consent.withdrawnSince(ConsentPurpose.PROGRAMME, day)
                .map(since -> Due.builder(DueKind.CONSENT, since, since)
                        .addPeople(consent.person())
                        .english(Strings.lenientFormat(
                                "%s withdrew the consent to the programme on %s: record that they leave, and ask whether"
                                        + " to erase what is kept of them.",
                                consent.person(), since))
                        .swedish(Strings.lenientFormat(
                                "%s återkallade samtycket till programmet den %s: anteckna att personen slutar, och fråga"
                                        + " om uppgifterna ska raderas.",
                                consent.person(), since))
                        .build());
    }
}
