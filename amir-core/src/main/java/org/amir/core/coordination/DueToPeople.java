package org.amir.core.coordination;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Strings;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitStatus;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.OwedFeedback;
import org.amir.core.recruitment.Selection;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.VoiceNote.Urgency;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningReply;
import org.amir.core.training.Missing;
import org.amir.core.training.TrainingProgress;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** What the team owes to single people: answers, permits to look at, feedback, invitations, training. */
final class DueToPeople {
    private final ProgrammeFile file;
    private final ProgrammeRules rules;
    private final LocalDate day;

    DueToPeople(ProgrammeFile file, ProgrammeRules rules, LocalDate day) {
        this.file = file;
        this.rules = rules;
        this.day = day;
    }

    Stream<Due> all() {
        return Stream.of(voices(), permits(), feedback(), invitations(), training())
                .flatMap(dues -> dues);
    }

    // ---- voices (E3)

    private Stream<Due> voices() {
        return file.voices().stream().filter(voice -> voice.isWaitingOn(day)).map(this::voice);
    }

    private Due voice(VoiceNote voice) {
        boolean urgent = voice.urgency() == Urgency.URGENT;
        LocalDate came = voice.dated().on();
        int within = rules.value(urgent ? Threshold.URGENT_ANSWER_DUE : Threshold.VOICE_ANSWER_DUE);
        return Due.builder(DueKind.VOICE, came, came.plusDays(within))
                .isUrgent(urgent)
                .addPeople(voice.mentee())
                .record(voice.id())
                .english(Strings.lenientFormat(
                        "Read %s%s and answer mentee %s yourself; the mentor is not told.",
                        voice.id(), urgent ? ", which is urgent," : "", voice.mentee()))
                .swedish(Strings.lenientFormat(
                        "Läs %s%s och svara mentee %s själv; mentorn får inte veta något.",
                        voice.id(), urgent ? ", som är brådskande," : "", voice.mentee()))
                .build();
    }

    // ---- permits (R8)

    private Stream<Due> permits() {
        ImmutableListMultimap<PersonId, PairFile> pairs = Multimaps.index(file.pairs(), PairFile::mentee);
        return takingPart(pairs).entrySet().stream()
                .flatMap(mentee -> permit(mentee.getKey(), mentee.getValue(), pairs.get(mentee.getKey())).stream());
    }

    /** The mentees who take part on the day, and since when. */
    private ImmutableSortedMap<PersonId, LocalDate> takingPart(ImmutableListMultimap<PersonId, PairFile> pairs) {
        Stream<Map.Entry<PersonId, LocalDate>> selected = file.candidacies().stream()
                .filter(candidacy -> candidacy.role() == Role.MENTEE && candidacy.takesPartOn(day))
                .map(candidacy -> Maps.immutableEntry(
                        candidacy.person(),
                        candidacy.selectionOn(day).map(Selection::on).orElseThrow()));
        Stream<Map.Entry<PersonId, LocalDate>> paired = pairs.values().stream()
                .map(PairFile::mentorship)
                .filter(pair -> pair.takesPlaceOn(day))
                .map(pair ->
                        Maps.immutableEntry(pair.mentee(), pair.confirmedOn().orElseThrow()));
        return Stream.concat(selected, paired)
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(),
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> Comparators.min(one, other)));
    }

    private Optional<Due> permit(PersonId mentee, LocalDate from, ImmutableList<PairFile> pairs) {
        Permit permit = file.permits().getOrDefault(mentee, Permit.notAnswered());
        PermitStatus status = permit.on(day);
        Optional<LocalDate> last = status == PermitStatus.VALID || status == PermitStatus.LAPSED
                ? permit.validUntil()
                        .value()
                        .filter(until -> permit.kind()
                                .value()
                                .filter(kind -> kind.isOpenEnded())
                                .isEmpty())
                : Optional.empty();
        if (status == PermitStatus.VALID && last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = last.map(until -> until.minusDays(rules.value(Threshold.PERMIT_LAPSES_WITHIN)))
                .map(begins -> Comparators.max(begins, from))
                .orElse(from);
        if (since.isAfter(day) || isResolved(pairs, since)) {
            return Optional.empty();
        }
        LocalDate due = last.map(until -> Comparators.max(until, since))
                .orElse(from.plusDays(rules.value(Threshold.PERMIT_LOOK_DUE)));
        boolean inPair = pairs.stream().anyMatch(pair -> pair.mentorship().takesPlaceOn(day));
        return Optional.of(Due.builder(DueKind.PERMIT, since, due)
                .isUrgent(inPair && (status == PermitStatus.LAPSED || status == PermitStatus.NONE))
                .addPeople(mentee)
                .english(permitInEnglish(mentee, status, last))
                .swedish(permitInSwedish(mentee, status, last))
                .build());
    }

    /** Whether somebody has dealt with the warning of it since it began. */
    private boolean isResolved(ImmutableList<PairFile> pairs, LocalDate since) {
        return pairs.stream()
                .flatMap(pair -> pair.replies().stream())
                .anyMatch(reply -> reply.kind() == WarningKind.PERMIT_LAPSES
                        && reply.reply() == WarningReply.Reply.RESOLVED
                        && reply.isMadeBy(day)
                        && !reply.decision().recordedOn().isBefore(since));
    }

    private static String permitInEnglish(PersonId mentee, PermitStatus status, Optional<LocalDate> last) {
        return switch (status) {
            case VALID ->
                Strings.lenientFormat(
                        "The permit of mentee %s holds until %s: ask whether a renewal was applied for.",
                        mentee, last.orElseThrow());
            case LAPSED ->
                Strings.lenientFormat(
                        "The permit of mentee %s held until %s: ask for the new one.", mentee, last.orElseThrow());
            case PENDING ->
                Strings.lenientFormat("The permit of mentee %s was being decided: ask what came of it.", mentee);
            case NONE, UNKNOWN ->
                Strings.lenientFormat("It is not known that mentee %s has a valid permit: ask to see it.", mentee);
        };
    }

    private static String permitInSwedish(PersonId mentee, PermitStatus status, Optional<LocalDate> last) {
        return switch (status) {
            case VALID ->
                Strings.lenientFormat(
                        "Uppehållstillståndet för mentee %s gäller till och med %s: fråga om förlängning är sökt.",
                        mentee, last.orElseThrow());
            case LAPSED ->
                Strings.lenientFormat(
                        "Uppehållstillståndet för mentee %s gällde till och med %s: fråga efter det nya.",
                        mentee, last.orElseThrow());
            case PENDING ->
                Strings.lenientFormat(
                        "Uppehållstillståndet för mentee %s var under prövning: fråga hur det gick.", mentee);
            case NONE, UNKNOWN ->
                Strings.lenientFormat(
                        "Det är inte känt om mentee %s har ett giltigt uppehållstillstånd: be att få se det.", mentee);
        };
    }

    // ---- feedback (R9)

    private Stream<Due> feedback() {
        return OwedFeedback.list(file.candidacies(), rules, day).stream()
                .map(owed -> Due.builder(DueKind.FEEDBACK, owed.since(), owed.due())
                        .addPeople(owed.candidacy().person())
                        .english(Strings.lenientFormat(
                                "Tell %s %s of the decision of %s: %s.",
                                owed.candidacy().role().code(),
                                owed.candidacy().person(),
                                owed.since(),
                                outcomeInEnglish(owed)))
                        .swedish(Strings.lenientFormat(
                                "Meddela %s %s beslutet den %s: %s.",
                                owed.candidacy().role().code(),
                                owed.candidacy().person(),
                                owed.since(),
                                outcomeInSwedish(owed)))
                        .build());
    }

    private static String outcomeInEnglish(OwedFeedback owed) {
        return switch (owed.outcome()) {
            case SELECTED -> "accepted";
            case WAITING_LIST -> "waiting list";
            case NOT_SELECTED -> "no place";
        };
    }

    private static String outcomeInSwedish(OwedFeedback owed) {
        return switch (owed.outcome()) {
            case SELECTED -> "antagen";
            case WAITING_LIST -> "väntelista";
            case NOT_SELECTED -> "ingen plats";
        };
    }

    // ---- invitations and training (R10, T8)

    /** A mentor who is selected and takes part, with the training so far. */
    private record Trainee(Candidacy candidacy, Selection selection, TrainingProgress training) {
        PersonId person() {
            return candidacy.person();
        }

        boolean isInvitedBy(LocalDate day) {
            return candidacy.invitations().stream()
                    .map(invitation -> invitation.sent())
                    .anyMatch(sent -> sent.happenedBy(day) && !sent.on().isBefore(selection.on()));
        }
    }

    private ImmutableList<Trainee> trainees() {
        ImmutableMap<PersonId, TrainingRecord> records =
                Maps.uniqueIndex(file.trainingRecords(), TrainingRecord::mentor);
        return file.candidacies().stream()
                .filter(candidacy -> candidacy.role() == Role.MENTOR && candidacy.takesPartOn(day))
                .map(candidacy -> new Trainee(
                        candidacy,
                        candidacy.selectionOn(day).orElseThrow(),
                        TrainingProgress.of(
                                candidacy.person(),
                                file.sessions(),
                                Optional.ofNullable(records.get(candidacy.person())),
                                day)))
                .filter(trainee ->
                        !trainee.training().isDeclined() && !trainee.training().isComplete())
                .collect(toImmutableList());
    }

    private Stream<Due> invitations() {
        return trainees().stream()
                .filter(trainee -> !trainee.isInvitedBy(day))
                .map(trainee -> Due.builder(
                                DueKind.INVITATION,
                                trainee.selection().on(),
                                trainee.selection().on().plusDays(rules.value(Threshold.INVITATION_DUE)))
                        .addPeople(trainee.person())
                        .english(Strings.lenientFormat(
                                "Invite mentor %s to the training; selected on %s.",
                                trainee.person(), trainee.selection().on()))
                        .swedish(Strings.lenientFormat(
                                "Bjud in mentor %s till utbildningen; antagen den %s.",
                                trainee.person(), trainee.selection().on()))
                        .build());
    }

    /** One session that would help some mentors with a unit, or that there is none. */
    private record Help(TrainingUnit unit, Optional<RecordId> session) {}

    /** A mentor who lacks a unit, and since when. */
    private record Lack(PersonId mentor, LocalDate since) {}

    private Stream<Due> training() {
        ImmutableListMultimap.Builder<Help, Lack> lacks = ImmutableListMultimap.builder();
        for (Trainee trainee : trainees()) {
            if (trainee.isInvitedBy(day)) {
                trainee.training().missing().stream()
                        .filter(missing ->
                                missing.what() == Missing.What.TO_PLAN || missing.what() == Missing.What.TO_INVITE)
                        .forEach(missing -> lacks.put(
                                new Help(missing.unit().orElseThrow(), missing.session()),
                                new Lack(
                                        trainee.person(),
                                        lackingSince(trainee, missing.unit().orElseThrow()))));
            }
        }
        return Multimaps.asMap(lacks.build()).entrySet().stream().map(lack -> training(lack.getKey(), lack.getValue()));
    }

    /** Since the last session of the unit that was held, or since the selection if that was later. */
    private LocalDate lackingSince(Trainee trainee, TrainingUnit unit) {
        return Stream.concat(
                        Stream.of(trainee.selection().on()),
                        file.sessions().stream()
                                .filter(session -> session.unit() == unit)
                                .map(TrainingSession::gathering)
                                .flatMap(gathering -> gathering.held().stream())
                                .filter(held -> held.happenedBy(day))
                                .map(Dated::on))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Due training(Help help, List<Lack> lacks) {
        LocalDate since =
                lacks.stream().map(Lack::since).min(Comparator.naturalOrder()).orElseThrow();
        ImmutableSet<PersonId> mentors = lacks.stream().map(Lack::mentor).collect(toImmutableSet());
        String unit = help.unit().code().substring("unit-".length());
        return Due.builder(DueKind.TRAINING, since, since.plusDays(rules.value(Threshold.TRAINING_DUE)))
                .addAllPeople(mentors)
                .record(help.session())
                .english(help.session()
                        .map(session -> Strings.lenientFormat(
                                "Invite who lacks unit %s to session %s (%s).", unit, session, mentors.size()))
                        .orElseGet(() -> Strings.lenientFormat(
                                "Plan a session of unit %s for the mentors who lack it (%s), or record who has left.",
                                unit, mentors.size())))
                .swedish(help.session()
                        .map(session -> Strings.lenientFormat(
                                "Bjud in de mentorer som saknar del %s till tillfälle %s (%s).",
                                unit, session, mentors.size()))
                        .orElseGet(() -> Strings.lenientFormat(
                                "Planera ett tillfälle i del %s för de mentorer som saknar den (%s), eller anteckna vem"
                                        + " som har slutat.",
                                unit, mentors.size())))
                .build();
    }
}
