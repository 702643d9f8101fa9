package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.coordination.PersonFile;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Refusal;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.Leaving;
import org.amir.core.recruitment.Stage;

/**
 * How long one person's data is kept.
 *
 * @param files one for each role; none if nothing but an id is recorded
 * @param consent what they said after the form, if anything
 * @param goingOn the days from which on they are a trainer, supervisor or community leader
 */
record PersonRetention(
        PersonId person,
        ImmutableList<PersonFile> files,
        Optional<Consent> consent,
        ImmutableSet<LocalDate> goingOn,
        Optional<Cycle> cycle,
        RetentionPolicy policy) {
    /** All that is recorded counts. */
    private static final LocalDate EVER = LocalDate.MAX;

    RetentionAnswer on(LocalDate day) {
        ImmutableList<Refusal> pairs = files.stream()
                .flatMap(file -> file.mentorships().stream())
                .flatMap(pair -> Erasure.notOver(person, pair).stream())
                .collect(toImmutableList());
        Optional<LocalDate> withdrawn = withdrawn();
        Stream<Refusal> others = withdrawn.isPresent()
                ? openCandidacies(day)
                : Stream.concat(
                        files.stream().flatMap(file -> notEnded(file, day).stream()),
                        Stream.concat(nothingRecorded(day), goesOn()));
        ImmutableList<Refusal> reasons =
                Stream.concat(pairs.stream(), others).distinct().collect(toImmutableList());
        if (!reasons.isEmpty()) {
            return new RetentionAnswer.NotApplicable(person, reasons);
        }
        LocalDate ended = Stream.of(withdrawn.isPresent() ? withdrawn.stream() : endOfRoles(), endOfPairs())
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        RetentionClass retention = withdrawn.isPresent()
                ? RetentionClass.CONSENT_WITHDRAWN
                : tookPart() ? RetentionClass.TOOK_PART : RetentionClass.NOT_SELECTED;
        LocalDate until = ended.plusMonths(policy.of(retention));
        return day.isBefore(until)
                ? new RetentionAnswer.NotYet(person, retention, ended, until)
                : new RetentionAnswer.Due(person, retention, ended, until);
    }

    /** Since when the consent is withdrawn. No form is taken without it, so who answered one later consented anew. */
    private Optional<LocalDate> withdrawn() {
        return consent.flatMap(said -> said.withdrawnSince(ConsentPurpose.PROGRAMME, EVER))
                .filter(since -> answered().noneMatch(since::isBefore));
    }

    private Stream<LocalDate> answered() {
        return files.stream()
                .flatMap(file -> file.application().stream())
                .map(application -> application.stamp().toLocalDate());
    }

    private boolean tookPart() {
        return endOfPairs().findAny().isPresent()
                || files.stream()
                        .flatMap(file -> file.candidacy().stream())
                        .anyMatch(candidacy -> candidacy.firstSelectedBy(EVER).isPresent());
    }

    private Stream<LocalDate> endOfPairs() {
        return files.stream()
                .flatMap(file -> file.mentorships().stream())
                .filter(pair -> pair.confirmedOn().isPresent())
                .map(Mentorship::endedOn)
                .flatMap(Optional::stream);
    }

    /** And who came back after it: the day of that. */
    private Stream<LocalDate> endOfRoles() {
        Stream<LocalDate> ends = files.isEmpty()
                ? cycle.map(Cycle::lastDay).stream()
                : files.stream().flatMap(file -> ended(file).or(() -> cycle.map(Cycle::lastDay)).stream());
        Stream<LocalDate> applied = files.stream()
                .flatMap(file -> file.candidacy().stream())
                .map(candidacy -> candidacy.applied(candidacy.applications()).on());
        return Streams.concat(ends, applied, answered());
    }

    /** The day on which a role ended before the cycle did, if it did. */
    private static Optional<LocalDate> ended(PersonFile file) {
        return file.candidacy()
                .flatMap(candidacy -> candidacy
                        .leavingOn(EVER)
                        .map(Leaving::on)
                        .or(() -> isNotSelected(candidacy) ? toldOn(candidacy) : Optional.empty()));
    }

    private static boolean isNotSelected(Candidacy candidacy) {
        return candidacy
                .stageOn(EVER)
                .filter(stage -> stage == Stage.NOT_SELECTED)
                .isPresent();
    }

    /** The day on which the person had been told the decision that holds. */
    private static Optional<LocalDate> toldOn(Candidacy candidacy) {
        int holding =
                candidacy.selectionOn(EVER).map(candidacy.selections()::indexOf).orElse(-1) + 1;
        return candidacy.feedbacks().stream()
                .filter(feedback -> feedback.selection() == holding)
                .map(feedback -> feedback.given().on())
                .max(Comparator.naturalOrder());
    }

    private Optional<Refusal> notEnded(PersonFile file, LocalDate day) {
        return ended(file).isPresent()
                ? Optional.empty()
                : beforeTheEnd(
                        day,
                        file.candidacy().filter(PersonRetention::isNotSelected).map(untold -> "feedback-owed"),
                        " as a " + file.role().code());
    }

    private Stream<Refusal> nothingRecorded(LocalDate day) {
        return files.isEmpty() ? beforeTheEnd(day, Optional.empty(), "").stream() : Stream.empty();
    }

    /** Why no term runs for who neither left nor was told no. */
    private Optional<Refusal> beforeTheEnd(LocalDate day, Optional<String> owed, String role) {
        if (cycle.filter(found -> day.isAfter(found.lastDay())).isPresent()) {
            return Optional.empty();
        }
        if (owed.isPresent()) {
            return owed.map(code -> new Refusal(
                    code,
                    Strings.lenientFormat("%s was not selected%s and has not been told; tell them", person, role)));
        }
        return Optional.of(cycle.map(found -> new Refusal(
                        "cycle-goes-on",
                        Strings.lenientFormat(
                                "%s neither left nor was turned down%s, and the cycle goes on until %s",
                                person, role, found.lastDay())))
                .orElseGet(() -> new Refusal(
                        "cycle-not-known",
                        Strings.lenientFormat(
                                "%s neither left nor was turned down%s, and the programme has no dates: confirm a pair, with"
                                        + " which twelve months begin, or give it a timeline with Programmes.replace",
                                person, role))));
    }

    /** As an erasure would be refused. */
    private Stream<Refusal> openCandidacies(LocalDate day) {
        return cycle.filter(found -> day.isAfter(found.lastDay())).isPresent()
                ? Stream.empty()
                : files.stream()
                        .filter(file -> file.candidacy()
                                .filter(candidacy -> Erasure.isOpen(candidacy, day))
                                .isPresent())
                        .map(file -> Erasure.candidacyOpen(person, file.role(), day));
    }

    /** A mentor who left afterwards no longer does. */
    private Stream<Refusal> goesOn() {
        Optional<LocalDate> left = files.stream()
                .filter(file -> file.role() == Role.MENTOR)
                .flatMap(file -> file.candidacy().stream())
                .flatMap(candidacy -> candidacy.leavingOn(EVER).stream())
                .map(Leaving::on)
                .max(Comparator.naturalOrder());
        return goingOn.stream()
                .filter(begun -> left.filter(on -> !on.isBefore(begun)).isEmpty())
                .sorted()
                .map(begun -> new Refusal(
                        "goes-on",
                        Strings.lenientFormat(
                                "%s goes on as a trainer, supervisor or community leader since %s; once they stop, record that"
                                        + " they left or, if they left the mentoring before, erase them",
                                person, begun)));
    }
}
