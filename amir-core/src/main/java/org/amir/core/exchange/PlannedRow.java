package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.recruitment.Channel;

/** A row that was read, and what an import plans to do with it. */
final class PlannedRow {
    private static final ImmutableList<Column<Mentor>> MENTOR = ProfileColumns.ofMentors();
    private static final ImmutableList<Column<Mentee>> MENTEE = ProfileColumns.ofMentees();

    /** By when it was answered, then by whom, then by what was answered: never by file or row. */
    static final Comparator<PlannedRow> BY_CONTENT = comparing(PlannedRow::stamp)
            .thenComparing(PlannedRow::email, Comparators.emptiesFirst(naturalOrder()))
            .thenComparing(PlannedRow::birthDate, answers())
            .thenComparing(row -> row.content.get(), Comparators.lexicographical(Comparator.<String>naturalOrder()));

    private final Submission submission;
    private final Optional<PersonKey> key;
    private final Supplier<ImmutableList<String>> content;
    private RowOutcome outcome = RowOutcome.REJECTED;
    private Optional<PlannedPerson> person = Optional.empty();
    private ImmutableSortedSet<PersonId> erased = ImmutableSortedSet.of();
    private boolean withdrawing;
    private boolean contradicting;

    PlannedRow(Submission submission) {
        this.submission = submission;
        this.key = PersonKey.of(submission.identity(), submission.profile());
        this.content = Suppliers.memoize(() -> content(submission));
    }

    Submission submission() {
        return submission;
    }

    LocalDateTime stamp() {
        return submission.stamp();
    }

    Identity identity() {
        return submission.identity();
    }

    Role role() {
        return submission.profile().role();
    }

    Optional<String> email() {
        return PersonKey.emailOf(identity());
    }

    Answer<LocalDate> birthDate() {
        return submission.profile().traits().birthDate();
    }

    Optional<PersonKey> key() {
        return key;
    }

    Said said() {
        return new Said(stamp(), identity(), submission.profile(), submission.channel());
    }

    boolean hasConsent() {
        return submission.programmeConsent().is(true);
    }

    boolean refusesConsent() {
        return submission.programmeConsent().is(false);
    }

    /** Whether neither yes nor no was said to the programme's use of the answers. */
    boolean isConsentMissing() {
        return !submission.programmeConsent().isGiven();
    }

    /** What becomes of the row, once people have ids. */
    ImportedRow imported() {
        Optional<PersonId> whose = isLeftOut() ? Optional.empty() : person.flatMap(PlannedPerson::id);
        return new ImportedRow(submission.row(), whose, outcome);
    }

    boolean isRejected() {
        return outcome == RowOutcome.REJECTED;
    }

    /** Whether nothing of the row is stored. */
    boolean isLeftOut() {
        return isRejected() || outcome == RowOutcome.ERASED;
    }

    /** Who was erased and had the row's e-mail. */
    ImmutableSortedSet<PersonId> erased() {
        return erased;
    }

    /** Whose row it is, or, for a rejected row, who would be known by its key; empty if nobody is. */
    Optional<PlannedPerson> person() {
        return person;
    }

    /** Whether the row withdrew what its person had answered before. */
    boolean isWithdrawing() {
        return withdrawing;
    }

    /** Whether the row has the time of the answer that is kept, but other answers. */
    boolean isContradicting() {
        return contradicting;
    }

    void take(PlannedPerson whose, RowOutcome as) {
        person = Optional.of(whose);
        outcome = as;
    }

    void takeAsContradicting(PlannedPerson whose) {
        take(whose, RowOutcome.SAME);
        contradicting = true;
    }

    void reject(Optional<PlannedPerson> whose) {
        person = whose;
        outcome = RowOutcome.REJECTED;
    }

    void setErased(ImmutableSortedSet<PersonId> people) {
        erased = people;
    }

    void holdBack() {
        outcome = RowOutcome.ERASED;
    }

    void setWithdrawing() {
        withdrawing = true;
    }

    /** All that was answered in one row, by which rows of people without a key are told. */
    record Said(LocalDateTime stamp, Identity identity, Profile profile, Answer<Channel> channel) {}

    private static <T extends Comparable<? super T>> Comparator<Answer<T>> answers() {
        return Comparator.<Answer<T>, Boolean>comparing(Answer::isGiven)
                .thenComparing(Answer::isDeclined)
                .thenComparing(Answer::value, Comparators.emptiesFirst(naturalOrder()));
    }

    /** All that was answered in a row: two rows have the same exactly if nothing but their place differs. */
    private static ImmutableList<String> content(Submission submission) {
        Profile profile = submission.profile();
        Identity identity = submission.identity();
        ImmutableList.Builder<Answer<String>> content = ImmutableList.builder();
        content.add(Answer.of(profile.role().code()));
        if (profile instanceof Mentor mentor) {
            addAll(content, MENTOR, mentor);
        } else if (profile instanceof Mentee mentee) {
            addAll(content, MENTEE, mentee);
        }
        content.add(ProfileColumns.answered(identity.name()));
        content.add(ProfileColumns.answered(identity.email()));
        content.add(ProfileColumns.answered(identity.phone()));
        content.add(submission.channel().map(Coded::code));
        content.add(submission.programmeConsent().map(String::valueOf));
        submission.withheld().stream().sorted().map(Coded::code).map(Answer::of).forEach(content::add);
        return content.build().stream().map(PlannedRow::distinctly).collect(toImmutableList());
    }

    private static <P> void addAll(ImmutableList.Builder<Answer<String>> content, List<Column<P>> columns, P profile) {
        columns.forEach(column -> content.add(column.content().apply(profile)));
    }

    /** A text that says which of the three kinds of answer it is, whatever was answered. */
    private static String distinctly(Answer<String> answer) {
        return answer.value().map(text -> "2" + text).orElse(answer.isDeclined() ? "1" : "0");
    }
}
