package org.amir.core.survey;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/** One survey for one person: owed from a day, sent, answered; the latest answer counts (E6, K1, K4). */
@Value.Immutable
public abstract class Survey {
    /** The kind of record: {@code q-000001} and on; a survey belongs to the person who is asked. */
    public static final RecordKind<RecordId, Survey> KIND = new RecordKind<>(
            "survey", "q", Survey.class, Survey::id, survey -> survey.person().value());

    Survey() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * A survey that nobody has sent yet.
     *
     * @param owedFrom the first day on which the person is to be asked
     */
    public static Survey owed(RecordId id, PersonId person, SurveyKind kind, LocalDate owedFrom) {
        return builder().id(id).person(person).kind(kind).owedFrom(owedFrom).build();
    }

    public abstract RecordId id();

    /** Who is asked. */
    public abstract PersonId person();

    public abstract SurveyKind kind();

    /** The pair that it is about, if it is about one. */
    public abstract Optional<RecordId> mentorship();

    /** The first day on which the person is to be asked. */
    public abstract LocalDate owedFrom();

    /** When it was sent, and sent again. */
    public abstract ImmutableList<Dated> sent();

    /** In order of recording. */
    public abstract ImmutableList<SurveyAnswer> answers();

    public final Role role() {
        return kind().role();
    }

    /** The day on which it was first sent, if it had been by a day. */
    public final Optional<LocalDate> sentBy(LocalDate day) {
        return sent().stream().map(Dated::on).filter(on -> !on.isAfter(day)).min(Comparator.naturalOrder());
    }

    /** The latest of the answers given from one day to another, both inclusive; of two on a day the one recorded later. */
    public final Optional<SurveyAnswer> latestAnswer(LocalDate from, LocalDate to) {
        return answersBetween(from, to).max(Comparator.comparing(SurveyAnswer::answered));
    }

    /** The latest answer given by a day. */
    public final Optional<SurveyAnswer> latestAnswerBy(LocalDate day) {
        return latestAnswer(LocalDate.MIN, day);
    }

    private Stream<SurveyAnswer> answersBetween(LocalDate from, LocalDate to) {
        return answers().stream()
                .filter(answer -> !answer.answered().on().isBefore(from)
                        && !answer.answered().on().isAfter(to));
    }

    /**
     * The latest answer that a person gave to surveys of a kind from one day to another, both inclusive (K1, K4).
     *
     * @param surveys any surveys; those of others and of other kinds are passed over
     */
    public static Optional<SurveyAnswer> latestAnswer(
            Collection<Survey> surveys, PersonId person, SurveyKind kind, LocalDate from, LocalDate to) {
        return surveys.stream()
                .filter(survey -> survey.kind() == kind && survey.person().equals(person))
                .sorted(Comparator.comparing(Survey::id))
                .flatMap(survey -> survey.answersBetween(from, to))
                .reduce((one, other) -> one.answered().compareTo(other.answered()) > 0 ? one : other);
    }

    /** What of it had been recorded by a day. */
    public final Survey knownBy(LocalDate day) {
        return ((ImmutableSurvey) this)
                .withSent(sent().stream().filter(sent -> sent.knownBy(day)).collect(toImmutableList()))
                .withAnswers(answers().stream()
                        .filter(answer -> answer.answered().knownBy(day))
                        .collect(toImmutableList()));
    }

    /**
     * What of it may be quoted on a day: nothing if the consent to the programme was withdrawn (E3, X3).
     *
     * @param consent what the person said after the form
     */
    public final Survey forQuotingOn(LocalDate day, Optional<Consent> consent) {
        return consent.filter(said -> said.isWithdrawnOn(ConsentPurpose.PROGRAMME, day))
                        .isPresent()
                ? ((ImmutableSurvey) this)
                        .withAnswers(answers().stream()
                                .map(SurveyAnswer::notToBeQuoted)
                                .collect(toImmutableList()))
                : this;
    }

    /** Records that it was sent, or sent again. Refused: {@code settled}, since nobody is reminded of what they answered. */
    public final Attempt<Survey> send(Dated sent) {
        return latestAnswerBy(sent.on()).filter(kind()::isSettled).isPresent()
                ? Attempt.refused("settled", Strings.lenientFormat("%s has answered %s", person(), id()))
                : Attempt.taken(((ImmutableSurvey) this).withSent(Iterables.concat(sent(), ImmutableList.of(sent))));
    }

    /** Records an answer, a later one beside an earlier. Refused: {@code not-asked} for each question it does not ask. */
    public final Attempt<Survey> answer(SurveyAnswer answer) {
        return Attempt.unless(
                notAsked(answer),
                () -> ((ImmutableSurvey) this).withAnswers(Iterables.concat(answers(), ImmutableList.of(answer))));
    }

    private ImmutableList<Refusal> notAsked(SurveyAnswer answer) {
        return Arrays.stream(SurveyQuestion.values())
                .filter(question -> !kind().questions().contains(question))
                .filter(question -> !answer.to(question).equals(Answer.notAnswered()))
                .map(question -> new Refusal(
                        "not-asked",
                        Strings.lenientFormat("%s is %s, which does not ask %s", id(), kind().code(), question.code())))
                .collect(toImmutableList());
    }

    @Value.Check
    final void check() {
        checkArgument(id().prefix().equals(KIND.prefix()), "a survey's id begins with q-, but it was %s", id());
        answers().stream()
                .flatMap(answer -> notAsked(answer).stream())
                .findFirst()
                .ifPresent(refusal -> checkArgument(false, "%s", refusal.text()));
    }

    /** Builds a {@link Survey}. */
    public static final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
