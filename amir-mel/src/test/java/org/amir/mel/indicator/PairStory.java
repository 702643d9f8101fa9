package org.amir.mel.indicator;

import static org.amir.core.mentorship.Pairs.TEAM;
import static org.amir.core.mentorship.Pairs.noOthers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amir.core.mentorship.CommunityActivity;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Pairs;
import org.amir.core.mentorship.Per;
import org.amir.core.mentorship.Places;
import org.amir.core.mentorship.TrialAnswer;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.PairFile;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.evidence.Vantage;

/** A pair told day by day, in a cycle from January to December 2026. Days are written {@code 03-31} or in full. */
final class PairStory {
    final PersonId mentor;
    final PersonId mentee;
    private final int number;
    private final List<DiaryEntry> entries = new ArrayList<>();
    private final List<DiarySubmission> handIns = new ArrayList<>();
    private Mentorship pair;
    private Optional<FinalAssessment> assessment = Optional.empty();

    private PairStory(int number, PersonId mentor, PersonId mentee, Mentorship pair) {
        this.number = number;
        this.mentor = mentor;
        this.mentee = mentee;
        this.pair = pair;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text.length() == 5 ? "2026-" + text : text);
    }

    /** Decided and recorded at noon of a day. */
    static Decision decided(LocalDate day) {
        return Decision.of(TEAM, day.atTime(12, 0), Reason.of("talked-about"));
    }

    /** A pair of mentor 1001 and mentee 2001 and on, that started on a day, on which everything before happened too. */
    static PairStory started(int number, String on) {
        return between(number, PersonId.numbered(1000L + number), PersonId.numbered(2000L + number), on);
    }

    static PairStory between(int number, PersonId mentor, PersonId mentee, String on) {
        LocalDate day = day(on);
        Mentorship introduced = Pairs.proposed(RecordId.numbered("m", number), mentor, mentee, day)
                .confirm(day, noOthers(), new Places(9), decided(day))
                .then(pair -> pair.introduce(day, decided(day)))
                .orElseThrow();
        return new PairStory(
                number,
                mentor,
                mentee,
                Pairs.readyForTrial(introduced, day)
                        .beginTrial(day, decided(day))
                        .then(pair -> pair.meetFirst(Dated.of(day)))
                        .then(pair -> pair.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(day))))
                        .then(pair -> pair.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(day))))
                        .then(pair -> pair.activate(day, decided(day)))
                        .orElseThrow());
    }

    PairStory plans(String from, int times, Per per) {
        pair = pair.agreePlan(day(from), Dated.of(day(from)), times, per, MeetingForm.EITHER)
                .orElseThrow();
        return this;
    }

    PairStory pauses(String from) {
        pair = pair.pause(day(from), decided(day(from))).orElseThrow();
        return this;
    }

    PairStory resumes(String on) {
        pair = pair.resume(day(on), decided(day(on))).orElseThrow();
        return this;
    }

    PairStory ends(String on, LeavingReason reason) {
        pair = pair.endEarly(day(on), new Ending(reason, EndingSide.MENTEE), decided(day(on)))
                .orElseThrow();
        return this;
    }

    PairStory completes(String on) {
        assessment = Optional.of(assessed(on));
        pair = pair.complete(day(on), assessment.get(), decided(day(on))).orElseThrow();
        return this;
    }

    /** Goals with their outcomes, from the first on. */
    PairStory assesses(String on, GoalStatus... outcomes) {
        assessment = Optional.of(assessed(on, outcomes));
        return this;
    }

    private FinalAssessment assessed(String on, GoalStatus... outcomes) {
        FinalAssessment.Builder made = FinalAssessment.builder()
                .id(RecordId.numbered("fa", number))
                .mentorship(pair.id())
                .dated(Dated.of(day(on)));
        for (int goal = 1; goal <= outcomes.length; goal++) {
            made.addOutcomes(GoalOutcome.of(goal, outcomes[goal - 1]));
        }
        return made.build();
    }

    PairStory meets(String... days) {
        for (String on : days) {
            entries.add(entry(EntryKind.MEETING, on).build());
        }
        return this;
    }

    PairStory isInTouch(String on) {
        entries.add(entry(EntryKind.CONTACT, on).build());
        return this;
    }

    PairStory volunteers(String on) {
        entries.add(entry(EntryKind.MEETING, on)
                .communityActivity(CommunityActivity.VOLUNTEERING)
                .build());
        return this;
    }

    PairStory guides(String on, OrientationTheme... themes) {
        entries.add(entry(EntryKind.MEETING, on)
                .addAllGuidance(ImmutableSet.copyOf(themes))
                .build());
        return this;
    }

    PairStory notesStep(String on, FormalStepKind kind) {
        entries.add(entry(EntryKind.CONTACT, on)
                .addFormalSteps(new FormalStep(kind, Dated.of(day(on))))
                .build());
        return this;
    }

    /** Notes a meeting late. */
    PairStory metButNoted(String on, String recordedOn) {
        entries.add(entry(EntryKind.MEETING, Dated.of(day(on), day(recordedOn))).build());
        return this;
    }

    PairStory withdrawsLastEntry(String on) {
        DiaryEntry last = entries.remove(entries.size() - 1);
        entries.add(last.withdraw(decided(day(on))).orElseThrow());
        return this;
    }

    private DiaryEntry.Builder entry(EntryKind kind, String on) {
        return entry(kind, Dated.of(day(on)));
    }

    private DiaryEntry.Builder entry(EntryKind kind, Dated dated) {
        return DiaryEntry.builder()
                .id(RecordId.numbered("d", 1000L * number + entries.size() + 1))
                .mentorship(pair.id())
                .kind(kind)
                .dated(dated);
    }

    PairStory handsIn(String from, String to, String made) {
        handIns.add(DiarySubmission.of(
                RecordId.numbered("ds", 1000L * number + handIns.size() + 1),
                pair.id(),
                day(from),
                day(to),
                Dated.of(day(made))));
        return this;
    }

    PairFile file() {
        return PairFile.builder()
                .mentorship(pair)
                .addAllEntries(ImmutableList.sortedCopyOf(
                        Comparator.comparing((DiaryEntry entry) -> entry.dated().on()), entries))
                .addAllSubmissions(handIns)
                .assessment(assessment)
                .build();
    }

    /** The pair as seen from a day; the cycle is 2026. */
    StartedPair on(String day) {
        return on(day, Cycle.of(day("01-01"), day("12-31")));
    }

    StartedPair on(String day, Cycle cycle) {
        Vantage vantage = Vantage.of(
                PersonStory.programme(cycle).build(), day(day), Optional.empty(), IndicatorPolicy.standard());
        return vantage.view(PersonStory.mentee(this).records()).pairs().get(0);
    }
}
