package org.amir.core.coordination;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.activity.OrientationSession;
import org.amir.core.mentorship.ChangeOfMentor;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.LivePairs;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.plan.Goal;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.recruitment.NetworkContact;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.store.UnitOfWork;
import org.amir.core.supervision.Agenda;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.EarlyWarnings;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.supervision.VoiceNote;
import org.amir.core.supervision.WarningReply;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Survey;
import org.amir.core.training.TrainingRecord;
import org.amir.core.training.TrainingSession;

/**
 * One programme in a unit of work: the steps of the team that touch several records. A step that is taken is saved; one
 * that is refused saves nothing and answers with every reason. Used by one thread, within its unit.
 */
public final class Coordination {
    /** The reason of undoing a proposal that another matching has put others in the place of. */
    public static final Reason REPLACED = Reason.of("replaced");

    /** Without any of these the programme turns to nobody of a mentee's network (R6). */
    private static final ImmutableSet<ConsentPurpose> WITH_THE_NETWORK =
            ImmutableSet.of(ConsentPurpose.PROGRAMME, ConsentPurpose.NETWORK_CONTACTS);

    private final UnitOfWork unit;
    private final ProgrammeId programme;

    private Coordination(UnitOfWork unit, ProgrammeId programme) {
        this.unit = unit;
        this.programme = programme;
    }

    /** @param programme a programme that the store holds */
    public static Coordination of(UnitOfWork unit, ProgrammeId programme) {
        return new Coordination(unit, programme);
    }

    /**
     * The programme.
     *
     * @throws IllegalArgumentException if the store does not hold it
     */
    public Programme programme() {
        return unit.programmes()
                .find(programme)
                .orElseThrow(() -> new IllegalArgumentException(
                        Strings.lenientFormat("the store has no programme \"%s\"; add it first", programme)));
    }

    /** The version of the rules that holds on a day. */
    public ProgrammeRules rulesOn(LocalDate day) {
        return ProgrammeRules.on(day, values(ProgrammeRules.KIND));
    }

    /** Everybody who applied, or of whom anything was recorded, in one role, in order of person. */
    public ImmutableList<PersonFile> people(Role role) {
        ImmutableMap<PersonId, Application> applications = unit.applications(programme).all(role).stream()
                .map(Versioned::value)
                .collect(ImmutableMap.toImmutableMap(Application::person, Function.identity()));
        ImmutableMap<PersonId, Candidacy> candidacies = values(Candidacy.KIND)
                .filter(candidacy -> candidacy.role() == role)
                .collect(ImmutableMap.toImmutableMap(Candidacy::person, Function.identity()));
        ImmutableMap<PersonId, Consent> consents =
                values(Consent.KIND).collect(ImmutableMap.toImmutableMap(Consent::person, Function.identity()));
        ImmutableListMultimap<PersonId, Mentorship> mentorships =
                values(Mentorship.KIND).collect(toImmutableListMultimap(pair -> side(pair, role), Function.identity()));
        ImmutableList<TrainingSession> sessions = sessions(role);
        ImmutableMap<PersonId, TrainingRecord> records = role == Role.MENTOR
                ? values(TrainingRecord.KIND)
                        .collect(ImmutableMap.toImmutableMap(TrainingRecord::mentor, Function.identity()))
                : ImmutableMap.of();
        return Streams.concat(
                        applications.keySet().stream(),
                        candidacies.keySet().stream(),
                        mentorships.keySet().stream(),
                        records.keySet().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo))
                .stream()
                .map(person -> PersonFile.builder()
                        .person(person)
                        .role(role)
                        .application(Optional.ofNullable(applications.get(person)))
                        .candidacy(Optional.ofNullable(candidacies.get(person)))
                        .consent(Optional.ofNullable(consents.get(person)))
                        .addAllSessions(sessions)
                        .trainingRecord(Optional.ofNullable(records.get(person)))
                        .addAllMentorships(mentorships.get(person))
                        .build())
                .collect(toImmutableList());
    }

    /** What people said of their consent after the form, in order of person. */
    public ImmutableList<Consent> consents() {
        return all(Consent.KIND);
    }

    /** Everybody in both roles: mentors first, each role in order of person. Whom a matching is about. */
    public ImmutableList<PersonFile> everybody() {
        return Stream.of(Role.values()).flatMap(role -> people(role).stream()).collect(toImmutableList());
    }

    /** What is kept of one person in one role; empty but for the id if nothing is. */
    public PersonFile person(PersonId person, Role role) {
        return person(
                person,
                role,
                candidacy(person, role).map(Versioned::value),
                role == Role.MENTEE
                        ? unit.records(programme, Mentorship.KIND).of(person.value()).stream()
                                .map(Versioned::value)
                                .collect(toImmutableList())
                        : all(Mentorship.KIND));
    }

    /** @param mentorships the person's, and any others */
    private PersonFile person(
            PersonId person, Role role, Optional<Candidacy> candidacy, ImmutableList<Mentorship> mentorships) {
        return PersonFile.builder()
                .person(person)
                .role(role)
                .application(unit.applications(programme).find(person, role).map(Versioned::value))
                .candidacy(candidacy)
                .consent(find(Consent.KIND, person).map(Versioned::value))
                .addAllSessions(sessions(role))
                .trainingRecord(
                        role == Role.MENTOR
                                ? find(TrainingRecord.KIND, person).map(Versioned::value)
                                : Optional.empty())
                .addAllMentorships(mentorships.stream()
                        .filter(pair -> side(pair, role).equals(person))
                        .collect(toImmutableList()))
                .build();
    }

    /**
     * Records what a person said of their consent: it holds at once (X3). Who withdraws the consent to the programme is in
     * no pool from that day on; a pair that lives goes on until the team ends it. A mentee who withdraws it, or the
     * consent that the programme turns to people of their network, withdraws that for each of these, and what they are to the
     * mentee is erased (R6).
     *
     * @return what they said altogether, or {@code unknown-person}, the refusals of {@link Consent#say} and, with people of
     *     the network, of {@link Candidacy#withdrawContactConsent}
     */
    public Attempt<Consent> sayConsent(PersonId person, ConsentStatement statement) {
        if (!unit.people(programme).contains(person)) {
            return Attempt.refused(
                    "unknown-person", Strings.lenientFormat("the programme \"%s\" has nobody %s", programme, person));
        }
        Optional<Versioned<Consent>> found = find(Consent.KIND, person);
        Attempt<Consent> said =
                found.map(Versioned::value).orElseGet(() -> Consent.of(person)).say(statement);
        Optional<Versioned<Candidacy>> candidacy =
                WITH_THE_NETWORK.contains(statement.purpose()) && !statement.isGiven()
                        ? candidacy(person, Role.MENTEE)
                        : Optional.empty();
        Attempt<Optional<Candidacy>> withdrawn = candidacy
                .map(open -> withoutContacts(open.value(), statement.said()).map(Optional::of))
                .orElseGet(() -> Attempt.taken(Optional.empty()));
        return said.then(after -> withdrawn.map(without -> {
            without.filter(changed -> !candidacy.map(Versioned::value).equals(Optional.of(changed)))
                    .ifPresent(changed -> save(
                            Candidacy.KIND,
                            changed,
                            candidacy.map(Versioned::version).orElse(0L)));
            return save(Consent.KIND, after, found.map(Versioned::version).orElse(0L));
        }));
    }

    /** Those named after the day are of another consent. */
    private static Attempt<Candidacy> withoutContacts(Candidacy candidacy, Dated withdrawn) {
        Attempt<Candidacy> after = Attempt.taken(candidacy);
        for (int number = 1; number <= candidacy.networkContacts().size(); number++) {
            NetworkContact contact = candidacy.networkContacts().get(number - 1);
            int each = number;
            if (contact.withdrawn().isEmpty() && contact.named().happenedBy(withdrawn.on())) {
                after = after.then(found -> found.withdrawContactConsent(each, withdrawn));
            }
        }
        return after;
    }

    /**
     * Proposes a pair to the team, under the rules of the day. If the mentee was in a pair that is over, the pair comes
     * after it: the plan and the history go on.
     *
     * @param scoreMicro the score that it is proposed with, in millionths
     * @return the pair, or the refusals of {@link Mentorship#propose} and {@link Mentorship#proposeNext}
     */
    public Attempt<Mentorship> propose(
            PersonId mentor, PersonId mentee, LocalDate on, OptionalLong scoreMicro, Decision decision) {
        return proposed(mentor, mentee, on, scoreMicro, decision).map(pair -> save(Mentorship.KIND, pair, 0));
    }

    /**
     * Puts suggestions before the team in place of the proposals that are still open, which are undone with the reason
     * {@link #REPLACED}: all or nothing.
     *
     * @return what was undone and what was proposed, or every refusal of {@link #propose} and {@link Mentorship#undo}
     */
    public Attempt<Replacement> replaceProposals(Collection<Suggestion> suggestions, LocalDate on, Decision decision) {
        Decision replaced = Decision.of(decision.by(), decision.at(), REPLACED);
        ImmutableList<Attempt<Versioned<Mentorship>>> undone = openProposals().stream()
                .map(open -> open.value().undo(on, replaced).map(after -> new Versioned<>(after, open.version())))
                .collect(toImmutableList());
        ImmutableList<Attempt<Mentorship>> proposed = suggestions.stream()
                .map(suggestion -> proposed(
                        suggestion.mentor(),
                        suggestion.mentee(),
                        on,
                        OptionalLong.of(suggestion.scoreMicro()),
                        decision))
                .collect(toImmutableList());
        ImmutableList<Refusal> refusals = Stream.concat(undone.stream(), proposed.stream())
                .flatMap(attempt -> attempt.refusals().stream())
                .distinct()
                .collect(toImmutableList());
        return Attempt.unless(
                refusals,
                () -> new Replacement(
                        undone.stream()
                                .map(Attempt::orElseThrow)
                                .map(after -> save(Mentorship.KIND, after.value(), after.version()))
                                .collect(toImmutableList()),
                        proposed.stream()
                                .map(Attempt::orElseThrow)
                                .map(pair -> save(Mentorship.KIND, pair, 0))
                                .collect(toImmutableList())));
    }

    /** The proposals that nobody has decided on, in order of id. */
    public ImmutableList<Mentorship> proposals() {
        return openProposals().stream().map(Versioned::value).collect(toImmutableList());
    }

    private ImmutableList<Versioned<Mentorship>> openProposals() {
        return unit.records(programme, Mentorship.KIND)
                .all()
                .filter(pair -> pair.value().state() == MentorshipState.PROPOSED)
                .collect(toImmutableList());
    }

    private Attempt<Mentorship> proposed(
            PersonId mentor, PersonId mentee, LocalDate on, OptionalLong scoreMicro, Decision decision) {
        RecordId next = unit.newRecord(programme, Mentorship.KIND);
        int version = rulesOn(on).version();
        return lastPairOf(mentee)
                .map(last -> last.proposeNext(next, mentor, on, version, scoreMicro, decision))
                .orElseGet(() -> Mentorship.propose(next, mentor, mentee, on, version, scoreMicro, decision));
    }

    /** The mentee's latest pair that was confirmed and is over; one still open is left to the confirmation to refuse. */
    private Optional<Mentorship> lastPairOf(PersonId mentee) {
        return unit.records(programme, Mentorship.KIND).of(mentee.value()).stream()
                .map(Versioned::value)
                .filter(pair -> pair.state().isOver() && pair.state() != MentorshipState.UNDONE)
                .max(Comparator.comparing((Mentorship pair) -> pair.endedOn().orElse(LocalDate.MIN))
                        .thenComparing(Mentorship::id));
    }

    /**
     * Confirms a proposed pair, as the team decides (M9). The mentor must be a full mentor (T8) and the mentee have a valid
     * permit (R8), both selected and taking part; a mentee has one live pair and a mentor no more than their places.
     *
     * <p>Both people's candidacies are saved again, unchanged, so that of two confirmations at once that share a person one
     * is refused by its version.
     *
     * @return the pair, or {@code unknown}, the refusals of {@link Mentorship#confirm}, and for either side a code of
     *     {@link PersonFile#hindrancesOn}
     */
    public Attempt<Mentorship> confirm(RecordId mentorship, LocalDate on, Decision decision) {
        return changing(mentorship, pair -> {
            ProgrammeRules rules = rulesOn(on);
            ImmutableList<Mentorship> all = all(Mentorship.KIND);
            Optional<Versioned<Candidacy>> ofMentor = candidacy(pair.mentor(), Role.MENTOR);
            Optional<Versioned<Candidacy>> ofMentee = candidacy(pair.mentee(), Role.MENTEE);
            PersonFile mentor = person(pair.mentor(), Role.MENTOR, ofMentor.map(Versioned::value), all);
            PersonFile mentee = person(pair.mentee(), Role.MENTEE, ofMentee.map(Versioned::value), all);
            Attempt<Mentorship> confirmed =
                    pair.confirm(on, LivePairs.of(all.stream()), mentor.places(rules), decision);
            ImmutableList<Refusal> refusals = Streams.concat(
                            confirmed.refusals().stream(), hindrances(mentor, on, rules), hindrances(mentee, on, rules))
                    .collect(toImmutableList());
            return Attempt.unless(refusals, confirmed::orElseThrow).map(taken -> {
                Stream.of(ofMentor, ofMentee).flatMap(Optional::stream).forEach(this::saveAgain);
                return taken;
            });
        });
    }

    /** Takes back a proposal or a confirmation before the intake session, for a reason. */
    public Attempt<Mentorship> undo(RecordId mentorship, LocalDate on, Decision decision) {
        return changing(mentorship, pair -> pair.undo(on, decision));
    }

    /** Takes any other step in the life of a pair and saves it. */
    public Attempt<Mentorship> changing(RecordId mentorship, Function<Mentorship, Attempt<Mentorship>> step) {
        return find(Mentorship.KIND, mentorship)
                .map(found -> step.apply(found.value()).map(after -> save(Mentorship.KIND, after, found.version())))
                .orElseGet(() -> unknownPair(mentorship));
    }

    private static <T> Attempt<T> unknownPair(RecordId mentorship) {
        return Attempt.refused("unknown", Strings.lenientFormat("the programme has no pair %s", mentorship));
    }

    /**
     * Lets a mentee go on with another mentor: the pair ends, and another is proposed that comes after it. The plan and the
     * history stay the mentee's; the team still has to confirm the new pair.
     *
     * @param side from whose side the wish came
     * @return both pairs, or {@code unknown} and the refusals of {@link Mentorship#changeMentor}
     */
    public Attempt<ChangeOfMentor> changeMentor(
            RecordId mentorship, PersonId mentor, LocalDate on, EndingSide side, Decision decision) {
        Optional<Versioned<Mentorship>> found = find(Mentorship.KIND, mentorship);
        if (found.isEmpty()) {
            return unknownPair(mentorship);
        }
        return found.get()
                .value()
                .changeMentor(
                        unit.newRecord(programme, Mentorship.KIND),
                        mentor,
                        on,
                        side,
                        rulesOn(on).version(),
                        OptionalLong.empty(),
                        decision)
                .map(change -> {
                    save(Mentorship.KIND, change.ended(), found.get().version());
                    save(Mentorship.KIND, change.proposed(), 0);
                    return change;
                });
    }

    /**
     * Closes a pair with its final assessment (E5), which must say of each goal of the mentee's plan how it ended. The
     * assessment is saved with it.
     *
     * @return the pair, or {@code unknown}, and the refusals of {@link FinalAssessment#covering} and
     *     {@link Mentorship#complete}
     */
    public Attempt<Mentorship> complete(
            RecordId mentorship, LocalDate on, FinalAssessment assessment, Decision decision) {
        Optional<Versioned<Mentorship>> found = find(Mentorship.KIND, mentorship);
        if (found.isEmpty()) {
            return unknownPair(mentorship);
        }
        ImmutableSet<Integer> goals = find(
                        IntegrationPlan.KIND, found.get().value().mentee())
                .stream()
                .flatMap(plan -> plan.value().goalsOn(on).stream())
                .map(Goal::number)
                .collect(toImmutableSet());
        Attempt<Mentorship> completed = found.get().value().complete(on, assessment, decision);
        return Attempt.unless(
                Streams.concat(assessment.covering(goals).refusals().stream(), completed.refusals().stream())
                        .collect(toImmutableList()),
                () -> {
                    save(FinalAssessment.KIND, assessment, 0);
                    return save(
                            Mentorship.KIND,
                            completed.orElseThrow(),
                            found.get().version());
                });
    }

    /**
     * Ends a person's taking part in one role, or withdraws their application, and with it their pairs: proposals are
     * undone, and a pair from its confirmation on ends early for the same reason from the person's side. The plan and the
     * history stay.
     *
     * @return the candidacy, or {@code unknown}, the refusals of {@link Candidacy#leave} and those of the pairs
     */
    public Attempt<Candidacy> leave(CandidacyKey key, LocalDate on, LeavingReason reason, Decision decision) {
        Optional<Versioned<Candidacy>> found = find(Candidacy.KIND, key);
        if (found.isEmpty()) {
            return Attempt.refused("unknown", Strings.lenientFormat("the programme has no candidacy %s", key));
        }
        Attempt<Candidacy> left = found.get().value().leave(on, reason, decision);
        Ending ending = new Ending(reason, key.role() == Role.MENTOR ? EndingSide.MENTOR : EndingSide.MENTEE);
        ImmutableList<Versioned<Mentorship>> open = unit.records(programme, Mentorship.KIND)
                .all()
                .filter(pair -> side(pair.value(), key.role()).equals(key.person()))
                .filter(pair -> !pair.value().state().isOver())
                .collect(toImmutableList());
        ImmutableList<Attempt<Mentorship>> ended = open.stream()
                .map(Versioned::value)
                .map(pair -> pair.state() == MentorshipState.PROPOSED
                        ? pair.undo(on, decision)
                        : pair.endEarly(on, ending, decision))
                .collect(toImmutableList());
        ImmutableList<Refusal> refusals = Streams.concat(
                        left.refusals().stream(), ended.stream().flatMap(pair -> pair.refusals().stream()))
                .collect(toImmutableList());
        return Attempt.unless(refusals, () -> {
            Streams.forEachPair(
                    open.stream(),
                    ended.stream(),
                    (before, after) -> save(Mentorship.KIND, after.orElseThrow(), before.version()));
            return save(Candidacy.KIND, left.orElseThrow(), found.get().version());
        });
    }

    /**
     * Closes a round of recruitment, once everybody in it has been decided on and told (R9).
     *
     * @return the round, or {@code unknown} and the refusals of {@link RecruitmentRound#close}
     */
    public Attempt<RecruitmentRound> close(RecordId round, Decision decision) {
        return find(RecruitmentRound.KIND, round)
                .map(found -> found.value()
                        .close(values(Candidacy.KIND).collect(toImmutableList()), decision)
                        .map(after -> save(RecruitmentRound.KIND, after, found.version())))
                .orElseGet(() ->
                        Attempt.refused("unknown", Strings.lenientFormat("the programme has no round %s", round)));
    }

    // ---- what there is to do on a day

    /** Everything that the team owes on a day: what is urgent first, then what is late (R9, R10, T8, M9, I1, S1-S4, E3-E7). */
    public ImmutableList<Due> due(LocalDate day) {
        return Due.list(file(), rulesOn(day), day);
    }

    /** The warnings of all pairs on a day, worst first (S2). */
    public ImmutableList<EarlyWarning> warnings(LocalDate day) {
        return rules(day).of(pairs(), day);
    }

    /** The warnings of one pair on a day, worst first (S2). */
    public ImmutableList<EarlyWarning> warnings(PairFile file, LocalDate day) {
        return rules(day).of(file, day);
    }

    /** The pairs that take a place on a day: confirmed and not over, in order of id. */
    public ImmutableList<Mentorship> pairsOn(LocalDate day) {
        return values(Mentorship.KIND).filter(pair -> pair.takesPlaceOn(day)).collect(toImmutableList());
    }

    /** A meeting with staff; empty if there is none with the id. */
    public Optional<SupervisionMeeting> meeting(RecordId meeting) {
        return find(SupervisionMeeting.KIND, meeting).map(Versioned::value);
    }

    /** The agenda of a meeting with staff, as it stands on a day (S1, S2); empty if there is no such meeting. */
    public Optional<Agenda> agenda(RecordId meeting, LocalDate day) {
        return find(SupervisionMeeting.KIND, meeting).map(found -> Agenda.of(found.value(), pairs(), rules(day), day));
    }

    /** The agenda of the next meeting with staff; empty if none is planned on the day or after it. */
    public Optional<Agenda> nextAgenda(LocalDate day) {
        return SupervisionMeeting.next(values(SupervisionMeeting.KIND).collect(toImmutableList()), day)
                .map(next -> Agenda.of(next, pairs(), rules(day), day));
    }

    /** The months of mentoring: see {@link ProgrammeFile#cycle}. */
    public Optional<Cycle> cycle() {
        return ProgrammeFile.cycle(programme(), values(Mentorship.KIND));
    }

    private EarlyWarnings rules(LocalDate day) {
        return EarlyWarnings.under(rulesOn(day), cycle().orElse(Cycle.beginning(day)));
    }

    /** Everything of one pair; empty if the programme has none with the id. */
    public Optional<PairFile> pair(RecordId mentorship) {
        return find(Mentorship.KIND, mentorship)
                .map(Versioned::value)
                .map(pair -> pairFiles()
                        .of(
                                pair,
                                owned(DiaryEntry.KIND, pair),
                                owned(DiarySubmission.KIND, pair),
                                owned(FinalAssessment.KIND, pair),
                                owned(WarningReply.KIND, pair)));
    }

    /** Everything of every pair, over or not, in order of id. */
    public ImmutableList<PairFile> pairs() {
        PairFiles files = pairFiles();
        ImmutableListMultimap<RecordId, DiaryEntry> entries = byPair(DiaryEntry.KIND, DiaryEntry::mentorship);
        ImmutableListMultimap<RecordId, DiarySubmission> submissions =
                byPair(DiarySubmission.KIND, DiarySubmission::mentorship);
        ImmutableListMultimap<RecordId, FinalAssessment> assessments =
                byPair(FinalAssessment.KIND, FinalAssessment::mentorship);
        ImmutableListMultimap<RecordId, WarningReply> replies = byPair(WarningReply.KIND, WarningReply::mentorship);
        return values(Mentorship.KIND).collect(toImmutableList()).stream()
                .map(pair -> files.of(
                        pair,
                        entries.get(pair.id()),
                        submissions.get(pair.id()),
                        assessments.get(pair.id()),
                        replies.get(pair.id())))
                .collect(toImmutableList());
    }

    /** Everything that the team's duties follow from. */
    public ProgrammeFile file() {
        return ProgrammeFile.builder()
                .programme(programme())
                .addAllCandidacies(all(Candidacy.KIND))
                .addAllConsents(consents())
                .addAllSessions(all(TrainingSession.KIND))
                .addAllTrainingRecords(all(TrainingRecord.KIND))
                .addAllPairs(pairs())
                .addAllMeetings(all(SupervisionMeeting.KIND))
                .addAllOrientations(all(OrientationSession.KIND))
                .addAllReflections(all(GroupReflection.KIND))
                .addAllSurveys(all(Survey.KIND))
                .addAllVoices(all(VoiceNote.KIND))
                .putAllPermits(profiles(Role.MENTEE, Mentee.class, Mentee::permit))
                .build();
    }

    private PairFiles pairFiles() {
        ProgrammeRules rules = ProgrammeRules.on(LocalDate.MAX, values(ProgrammeRules.KIND));
        return PairFiles.builder()
                .addAllMentorships(all(Mentorship.KIND))
                .addAllPlans(all(IntegrationPlan.KIND))
                .addAllMeetings(all(SupervisionMeeting.KIND))
                .putAllPermits(profiles(Role.MENTEE, Mentee.class, Mentee::permit))
                .putAllPlaces(profiles(Role.MENTOR, Mentor.class, mentor -> Places.of(mentor.capacity(), rules)))
                .build();
    }

    private <P extends Profile, T> ImmutableMap<PersonId, T> profiles(Role role, Class<P> type, Function<P, T> answer) {
        return unit.applications(programme).all(role).stream()
                .map(Versioned::value)
                .collect(ImmutableMap.toImmutableMap(
                        Application::person, application -> answer.apply(type.cast(application.profile()))));
    }

    private <V> ImmutableList<V> owned(RecordKind<RecordId, V> kind, Mentorship pair) {
        return unit.records(programme, kind).of(pair.id().value()).stream()
                .map(Versioned::value)
                .collect(toImmutableList());
    }

    private <V> ImmutableListMultimap<RecordId, V> byPair(RecordKind<RecordId, V> kind, Function<V, RecordId> pair) {
        return values(kind).collect(toImmutableListMultimap(pair, Function.identity()));
    }

    private <K extends Comparable<K>, V> ImmutableList<V> all(RecordKind<K, V> kind) {
        return values(kind).collect(toImmutableList());
    }

    private Stream<Refusal> hindrances(PersonFile file, LocalDate on, ProgrammeRules rules) {
        return file.hindrancesOn(on, rules).stream()
                .filter(code -> !code.equals("in-live-pair") && !code.equals("no-capacity"))
                .map(code ->
                        new Refusal(code, Strings.lenientFormat("%s cannot be matched on %s: %s", file, on, code)));
    }

    private Optional<Versioned<Candidacy>> candidacy(PersonId person, Role role) {
        return find(Candidacy.KIND, CandidacyKey.of(person, role));
    }

    private void saveAgain(Versioned<Candidacy> candidacy) {
        save(Candidacy.KIND, candidacy.value(), candidacy.version());
    }

    private ImmutableList<TrainingSession> sessions(Role role) {
        return role == Role.MENTOR ? values(TrainingSession.KIND).collect(toImmutableList()) : ImmutableList.of();
    }

    private static PersonId side(Mentorship pair, Role role) {
        return role == Role.MENTOR ? pair.mentor() : pair.mentee();
    }

    private <K extends Comparable<K>, V> Optional<Versioned<V>> find(RecordKind<K, V> kind, K key) {
        return unit.records(programme, kind).find(key);
    }

    private <K extends Comparable<K>, V> Stream<V> values(RecordKind<K, V> kind) {
        return unit.records(programme, kind).all().map(Versioned::value);
    }

    private <K extends Comparable<K>, V> V save(RecordKind<K, V> kind, V value, long expectedVersion) {
        unit.records(programme, kind).save(value, expectedVersion);
        return value;
    }
}
