package org.amir.core.coordination;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.core.mentorship.IntroductionItem;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Permit;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.recruitment.FeedbackWay;
import org.amir.core.recruitment.RecruitmentRound;
import org.amir.core.recruitment.SelectionOutcome;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.UnitOfWork;
import org.amir.core.training.Attendance;
import org.amir.core.training.Place;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** The team of a small programme: it takes people in, trains them and leads pairs, each step on a day of the tests. */
public final class Team {
    public static final ProgrammeId MAIN = ProgrammeId.of("main");
    public static final Actor BY = Actor.of("team-1");

    /** The programme's first day; its cycle begins two months later. */
    public static final LocalDate START = LocalDate.of(2025, 9, 1);

    public static final LocalDate APPLIED = LocalDate.of(2025, 9, 5);
    public static final LocalDate SELECTED = LocalDate.of(2025, 9, 20);
    public static final LocalDate TOLD = LocalDate.of(2025, 9, 22);
    public static final LocalDate TRAINED = LocalDate.of(2025, 10, 5);
    public static final LocalDate PROPOSED = LocalDate.of(2025, 11, 3);

    private static final RecordId ROUND = RecordId.numbered("rr", 1);

    private final ProgrammeStore store;

    private Team(ProgrammeStore store) {
        this.store = store;
    }

    /** With a store in memory. */
    public static Team inMemory() {
        return in(InMemoryStore.empty());
    }

    /** With a store that has the programme already. */
    public static Team of(ProgrammeStore store) {
        return new Team(store);
    }

    /** With a store that has no programme yet. */
    public static Team in(ProgrammeStore store) {
        Team team = new Team(store);
        team.change(START, unit -> {
            unit.programmes()
                    .add(Programme.builder()
                            .id(MAIN)
                            .country(CountryCode.of("SE"))
                            .addHostLanguages(LanguageCode.of("sv"))
                            .timeline(Timeline.handbook(START))
                            .build());
            unit.records(MAIN, RecruitmentRound.KIND)
                    .save(RecruitmentRound.open(ROUND, ImmutableList.of(Role.MENTOR, Role.MENTEE), Dated.of(START)), 0);
            return unit;
        });
        return team;
    }

    public ProgrammeStore store() {
        return store;
    }

    public static Change change(LocalDate day) {
        return new Change(BY, day.atTime(12, 0), "test", Reason.of("talked-about"));
    }

    public static Decision decision(LocalDate day) {
        return Decision.of(BY, day.atTime(12, 0), Reason.of("talked-about"));
    }

    /** Reads, as the team does. */
    public <T> T read(Function<Coordination, T> work) {
        return store.inUnit(unit -> work.apply(Coordination.of(unit, MAIN)));
    }

    /** Does something as one unit. */
    public <T> T work(LocalDate day, Function<Coordination, T> work) {
        return change(day, unit -> work.apply(Coordination.of(unit, MAIN)));
    }

    /** Changes the store itself. */
    public <T> T change(LocalDate day, Function<UnitOfWork, T> work) {
        return store.inUnit(change(day), work);
    }

    /** Saves a record, new or changed. */
    public <K extends Comparable<K>, V> V save(LocalDate day, RecordKind<K, V> kind, V value) {
        change(day, unit -> {
            long version = unit.records(MAIN, kind)
                    .find(kind.key().apply(value))
                    .map(Versioned::version)
                    .orElse(0L);
            unit.records(MAIN, kind).save(value, version);
            return value;
        });
        return value;
    }

    // ---- people

    public static Mentor mentorWith(int places) {
        return Mentor.builder()
                .traits(Traits.builder().build())
                .capacity(Answer.of(places))
                .build();
    }

    public static Mentee menteeWith(LocalDate permitUntil) {
        return Mentee.builder()
                .traits(Traits.builder().build())
                .permit(Permit.of(Answer.of(PermitKind.TEMPORARY), Answer.of(permitUntil)))
                .build();
    }

    /** Somebody who applied and nothing else. */
    public PersonId applied(Profile profile) {
        return change(APPLIED, unit -> {
            PersonId person = unit.newPerson(MAIN);
            unit.applications(MAIN)
                    .save(
                            Application.builder()
                                    .person(person)
                                    .profile(profile)
                                    .stamp(APPLIED.atTime(9, 0))
                                    .firstStamp(APPLIED.atTime(9, 0))
                                    .build(),
                            0);
            RecruitmentRound round = unit.records(MAIN, RecruitmentRound.KIND)
                    .find(ROUND)
                    .orElseThrow()
                    .value();
            unit.records(MAIN, Candidacy.KIND)
                    .save(
                            Candidacy.register(person, profile.role(), round, Dated.of(APPLIED))
                                    .orElseThrow(),
                            0);
            return person;
        });
    }

    /** Decides on an application on {@link #SELECTED}. */
    public void decide(PersonId person, Role role, SelectionOutcome outcome) {
        Application application = store.inUnit(
                unit -> unit.applications(MAIN).find(person, role).orElseThrow().value());
        Cycle cycle = Timeline.handbook(START).cycle();
        save(
                SELECTED,
                Candidacy.KIND,
                candidacy(person, role)
                        .select(
                                outcome,
                                SELECTED,
                                EligibilityPolicy.handbook().assess(application.profile(), SELECTED, cycle),
                                ProgrammeRules.handbook(),
                                decision(SELECTED))
                        .orElseThrow());
    }

    public void tell(PersonId person, Role role) {
        save(
                TOLD,
                Candidacy.KIND,
                candidacy(person, role)
                        .giveFeedback(Dated.of(TOLD), BY, FeedbackWay.EMAIL)
                        .orElseThrow());
    }

    public Candidacy candidacy(PersonId person, Role role) {
        return store.inUnit(unit -> unit.records(MAIN, Candidacy.KIND)
                .find(CandidacyKey.of(person, role))
                .orElseThrow()
                .value());
    }

    /** Selected and told, not invited or trained. */
    public PersonId selected(Profile profile) {
        PersonId person = applied(profile);
        decide(person, profile.role(), SelectionOutcome.SELECTED);
        tell(person, profile.role());
        return person;
    }

    /** Selected and present at the first units, each in a session of their own, held on {@link #TRAINED}. */
    public PersonId trained(Profile profile, int units) {
        PersonId mentor = selected(profile);
        ImmutableList<RecordId> sessions = Arrays.stream(TrainingUnit.values())
                .limit(units)
                .map(unit -> session(unit, mentor, Optional.of(Attendance.PRESENT)))
                .collect(ImmutableList.toImmutableList());
        if (units > 0) {
            save(
                    TOLD,
                    Candidacy.KIND,
                    candidacy(mentor, Role.MENTOR)
                            .invite(Dated.of(TOLD), BY, sessions)
                            .orElseThrow());
        }
        return mentor;
    }

    /** A session held on {@link #TRAINED}, with a mark or without. */
    public RecordId session(TrainingUnit unit, PersonId mentor, Optional<Attendance> mark) {
        RecordId id = change(TOLD, work -> work.newRecord(MAIN, TrainingSession.KIND));
        TrainingSession held = TrainingSession.planned(id, unit, Place.IN_PERSON, TRAINED, Dated.of(SELECTED))
                .invite(ImmutableSet.of(mentor), Dated.of(TOLD))
                .then(session -> session.hold(Dated.of(TRAINED), Optional.of(120)))
                .orElseThrow();
        save(
                TRAINED,
                TrainingSession.KIND,
                mark.map(there -> held.mark(mentor, there, TRAINED).orElseThrow())
                        .orElse(held));
        return id;
    }

    /** A full mentor with some places. */
    public PersonId mentor(int places) {
        return trained(mentorWith(places), TrainingUnit.values().length);
    }

    /** A selected mentee whose permit holds far beyond the cycle. */
    public PersonId mentee() {
        return selected(menteeWith(START.plusYears(5)));
    }

    // ---- pairs

    public RecordId proposed(PersonId mentor, PersonId mentee) {
        return work(
                PROPOSED,
                team -> team.propose(mentor, mentee, PROPOSED, OptionalLong.empty(), decision(PROPOSED))
                        .orElseThrow()
                        .id());
    }

    /** Another proposal of the same two people, in place of a confirmed one, which is undone and removed. */
    public RecordId proposedAnew(RecordId confirmed) {
        Mentorship undone = work(
                PROPOSED,
                team -> team.undo(confirmed, PROPOSED, decision(PROPOSED)).orElseThrow());
        change(PROPOSED, unit -> {
            long version = unit.records(MAIN, Mentorship.KIND)
                    .find(confirmed)
                    .orElseThrow()
                    .version();
            unit.records(MAIN, Mentorship.KIND).remove(confirmed, version);
            return version;
        });
        return proposed(undone.mentor(), undone.mentee());
    }

    public RecordId confirmed(PersonId mentor, PersonId mentee) {
        RecordId pair = proposed(mentor, mentee);
        work(PROPOSED, team -> team.confirm(pair, PROPOSED, decision(PROPOSED)).orElseThrow());
        return pair;
    }

    /** A pair of a new mentor and a new mentee, confirmed on {@link #PROPOSED}. */
    public RecordId confirmed() {
        return confirmed(mentor(1), mentee());
    }

    /** Had its intake session on a day and nothing else. */
    public RecordId introduced(LocalDate day) {
        RecordId pair = confirmed();
        work(
                day,
                team -> team.changing(pair, found -> found.introduce(day, decision(day)))
                        .orElseThrow());
        return pair;
    }

    /** With a complete introduction, and met for the first time on a day. */
    public RecordId met(LocalDate day) {
        RecordId pair = introduced(day);
        work(
                day,
                team -> team.changing(pair, found -> {
                            Mentorship complete = found;
                            for (IntroductionItem item : found.introduction().missing()) {
                                if (item != IntroductionItem.COUNTERSIGNED) {
                                    complete =
                                            complete.record(item, Dated.of(day)).orElseThrow();
                                }
                            }
                            return complete.countersign(Dated.of(day), BY)
                                    .then(signed -> signed.beginTrial(day, decision(day)))
                                    .then(trial -> trial.meetFirst(Dated.of(day)));
                        })
                        .orElseThrow());
        return pair;
    }

    /** Started on a day. */
    public RecordId started(LocalDate day) {
        RecordId pair = met(day);
        work(
                day,
                team -> team.changing(
                                pair,
                                found -> found.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(day)))
                                        .then(one -> one.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(day))))
                                        .then(both -> both.activate(day, decision(day))))
                        .orElseThrow());
        return pair;
    }

    public Mentorship pair(RecordId id) {
        return store.inUnit(unit ->
                unit.records(MAIN, Mentorship.KIND).find(id).orElseThrow().value());
    }
}
