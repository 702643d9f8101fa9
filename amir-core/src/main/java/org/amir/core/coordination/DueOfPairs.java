package org.amir.core.coordination;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.programme.Citation;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.DueDiary;
import org.amir.core.supervision.Escalation;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.TeamFile;

/** What is owed of single pairs, from the proposal on: each step of the beginning, diaries, and urgent concerns. */
final class DueOfPairs {
    private final ProgrammeFile file;
    private final ProgrammeRules rules;
    private final LocalDate day;

    DueOfPairs(ProgrammeFile file, ProgrammeRules rules, LocalDate day) {
        this.file = file;
        this.rules = rules;
        this.day = day;
    }

    Stream<Due> all() {
        return Streams.concat(
                concerns(),
                file.pairs().stream()
                        .flatMap(pair -> pair.mentorship().happenedBy(day).stream())
                        .flatMap(pair -> step(pair).stream()),
                file.pairs().stream().flatMap(this::diaries));
    }

    // ---- urgent concerns (S2)

    private Stream<Due> concerns() {
        ImmutableList<TeamFile> files = Multimaps.index(file.pairs(), PairFile::mentee).asMap().entrySet().stream()
                .map(mentee -> TeamFile.builder()
                        .mentee(mentee.getKey())
                        .addAllPairs(mentee.getValue())
                        .build())
                .collect(toImmutableList());
        return Escalation.of(files, rules, day).stream()
                .filter(escalation -> escalation.kind() == Escalation.Kind.URGENT_CONCERN)
                .map(this::concern);
    }

    private Due concern(Escalation escalation) {
        RecordId pair = escalation.mentorship().orElseThrow();
        return Due.builder(DueKind.URGENT_CONCERN, escalation.since(), escalation.due())
                .isUrgent(true)
                .addPeople(escalation.mentee())
                .pair(pair)
                .record(escalation.record())
                .english(Strings.lenientFormat(
                        "Call the mentor of %s today about diary entry %s, and reply to the warning.",
                        pair, escalation.record()))
                .swedish(Strings.lenientFormat(
                        "Ring mentorn i %s i dag om dagboksanteckning %s, och svara på varningen.",
                        pair, escalation.record()))
                .build();
    }

    // ---- the steps of the beginning (M9, I1, T10, S4)

    private Optional<Due> step(Mentorship pair) {
        return switch (pair.state()) {
            case PROPOSED -> Optional.of(proposal(pair));
            case CONFIRMED -> Optional.of(intake(pair));
            case INTRODUCED -> Optional.of(introduction(pair));
            case TRIAL -> trial(pair);
            case ACTIVE, PAUSED, UNDONE, COMPLETED, ENDED_EARLY, NOT_CONTINUED -> Optional.empty();
        };
    }

    private ImmutableDue.Builder due(Mentorship pair, DueKind kind, LocalDate since, Threshold within) {
        return Due.builder(kind, since, since.plusDays(rules.value(within)))
                .addPeople(pair.mentor(), pair.mentee())
                .pair(pair.id());
    }

    private static LocalDate last(Mentorship pair, MentorshipState state) {
        return pair.steps().reverse().stream()
                .filter(step -> step.to() == state)
                .map(MentorshipStep::on)
                .findFirst()
                .orElseThrow();
    }

    private Due proposal(Mentorship pair) {
        return due(pair, DueKind.PROPOSAL, pair.proposedOn(), Threshold.PROPOSAL_DUE)
                .english(Strings.lenientFormat(
                        "Confirm or undo %s: mentee %s with mentor %s.", pair.id(), pair.mentee(), pair.mentor()))
                .swedish(Strings.lenientFormat(
                        "Bekräfta eller återta %s: mentee %s med mentor %s.", pair.id(), pair.mentee(), pair.mentor()))
                .build();
    }

    private Due intake(Mentorship pair) {
        LocalDate since = last(pair, MentorshipState.CONFIRMED);
        return due(pair, DueKind.INTAKE, since, Threshold.INTAKE_DUE)
                .english(Strings.lenientFormat("Hold the intake session of %s, confirmed on %s.", pair.id(), since))
                .swedish(
                        Strings.lenientFormat("Håll introduktionssamtalet med %s, bekräftat den %s.", pair.id(), since))
                .build();
    }

    private Due introduction(Mentorship pair) {
        LocalDate intake = last(pair, MentorshipState.INTRODUCED);
        ImmutableSet<IntroductionItem> missing = pair.introduction().missing();
        if (missing.isEmpty()) {
            return due(pair, DueKind.INTRODUCTION, intake, Threshold.AGREEMENT_DUE)
                    .english(Strings.lenientFormat("The introduction of %s is complete: begin the trial.", pair.id()))
                    .swedish(Strings.lenientFormat("Introduktionen av %s är klar: börja prövotiden.", pair.id()))
                    .build();
        }
        return due(pair, DueKind.INTRODUCTION, intake, Threshold.AGREEMENT_DUE)
                .citation(citation(missing))
                .english(Strings.lenientFormat(
                        "%s lacks %s; the intake session was on %s.",
                        pair.id(), listed(missing, DueOfPairs::inEnglish), intake))
                .swedish(Strings.lenientFormat(
                        "%s saknar %s; introduktionssamtalet var den %s.",
                        pair.id(), listed(missing, DueOfPairs::inSwedish), intake))
                .build();
    }

    /** The agreement's, if a signature is missing, and otherwise that of what is missing first. */
    private static Citation citation(ImmutableSet<IntroductionItem> missing) {
        Citation agreement = DueKind.INTRODUCTION.citation();
        return missing.stream().map(IntroductionItem::citation).anyMatch(agreement::equals)
                ? agreement
                : missing.asList().get(0).citation();
    }

    private static String listed(ImmutableSet<IntroductionItem> missing, Function<IntroductionItem, String> name) {
        return missing.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String inEnglish(IntroductionItem item) {
        return switch (item) {
            case INTAKE_SESSION -> "the intake session";
            case GLOSSARY_SHOWN -> "the glossary (annex 5)";
            case CODE_OF_CONDUCT_SHOWN -> "the code of conduct (annex 6)";
            case PHASES_SHOWN -> "the phases";
            case SIGNED_BY_MENTOR -> "the mentor's signature";
            case SIGNED_BY_MENTEE -> "the mentee's signature";
            case COUNTERSIGNED -> "the team's signature";
            case PLAN_BEGUN -> "the plan";
            case STAFF_CONTACT_GIVEN -> "the team's contact details";
        };
    }

    private static String inSwedish(IntroductionItem item) {
        return switch (item) {
            case INTAKE_SESSION -> "introduktionssamtalet";
            case GLOSSARY_SHOWN -> "ordlistan (bilaga 5)";
            case CODE_OF_CONDUCT_SHOWN -> "uppförandekoden (bilaga 6)";
            case PHASES_SHOWN -> "faserna";
            case SIGNED_BY_MENTOR -> "mentorns underskrift";
            case SIGNED_BY_MENTEE -> "menteens underskrift";
            case COUNTERSIGNED -> "teamets underskrift";
            case PLAN_BEGUN -> "planen";
            case STAFF_CONTACT_GIVEN -> "teamets kontaktuppgifter";
        };
    }

    /** A trial is owed from the first meeting on: the decision, and, once both have answered, that it is recorded. */
    private Optional<Due> trial(Mentorship pair) {
        return pair.trial().firstMeeting().map(Dated::on).map(met -> {
            ImmutableDue.Builder due = due(pair, DueKind.TRIAL, met, Threshold.TRIAL_UNDECIDED);
            if (pair.trial().isNo()) {
                return due.english(Strings.lenientFormat(
                                "The trial of %s ended with a no: record that the pair does not go on.", pair.id()))
                        .swedish(Strings.lenientFormat(
                                "Prövotiden för %s slutade med ett nej: anteckna att paret inte fortsätter.",
                                pair.id()))
                        .build();
            }
            if (pair.trial().isYes()) {
                return due.english(Strings.lenientFormat("Both of %s want to go on: start the pair.", pair.id()))
                        .swedish(Strings.lenientFormat("Båda i %s vill fortsätta: starta paret.", pair.id()))
                        .build();
            }
            return due.english(Strings.lenientFormat(
                            "Ask who has not answered of %s, alone, whether they want to go on (answered: %s).",
                            pair.id(), answered(pair)))
                    .swedish(Strings.lenientFormat(
                            "Fråga den som inte har svarat i %s, i enrum, om de vill fortsätta (har svarat: %s).",
                            pair.id(), answered(pair)))
                    .build();
        });
    }

    private static String answered(Mentorship pair) {
        return pair.trial().answers().stream()
                .map(TrialAnswer::side)
                .distinct()
                .sorted()
                .map(side -> side.code())
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), sides -> sides.isEmpty() ? "-" : sides));
    }

    // ---- diaries (S3)

    /** The diaries of months that are over and not in: those that are late together, and those that are in time. */
    private Stream<Due> diaries(PairFile pair) {
        return file.cycle().stream()
                .flatMap(cycle -> DueDiary.of(pair, cycle, rules, day).stream())
                .filter(diary -> diary.handedIn().filter(on -> !on.isAfter(day)).isEmpty())
                .filter(diary -> diary.month().atEndOfMonth().isBefore(day))
                .collect(Collectors.partitioningBy(diary -> diary.isLateOn(day)))
                .values()
                .stream()
                .filter(diaries -> !diaries.isEmpty())
                .map(DueOfPairs::diary);
    }

    /** @param diaries of one pair, at least one, in order of month */
    private static Due diary(List<DueDiary> diaries) {
        DueDiary first = diaries.get(0);
        LocalDate since = Comparators.min(first.month().atEndOfMonth().plusDays(1), first.due());
        String months = diaries.stream().map(diary -> diary.month().toString()).collect(Collectors.joining(", "));
        return Due.builder(DueKind.DIARY, since, first.due())
                .addPeople(first.mentor())
                .pair(first.mentorship())
                .record(first.meeting())
                .english(Strings.lenientFormat(
                        "Remind mentor %s of the diary of %s for %s.", first.mentor(), first.mentorship(), months))
                .swedish(Strings.lenientFormat(
                        "Påminn mentor %s om dagboken i %s för %s.", first.mentor(), first.mentorship(), months))
                .build();
    }
}
