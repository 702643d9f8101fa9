package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.mentorship.Per;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Gender;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Traits;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;
import org.amir.core.survey.Judgement;
import org.amir.core.training.Attendance;
import org.amir.core.training.TrainingUnit;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;

/**
 * A year in which anything may happen to pairs of one mentor and one mentee each; the same for the same seed. It may be told
 * in part: only what happened, or was recorded, by a day.
 */
final class RandomProgramme {
    /** Something that happened to a pair and its two people. */
    private record Event(Dated dated, Consumer<Lives> what) {}

    /** A pair and its two people. */
    private record Lives(PairStory pair, PersonStory mentor, PersonStory mentee) {}

    private static final LeavingReason[] REASONS = {
        LeavingReason.MOVED_AWAY, LeavingReason.NO_TIME, LeavingReason.WITHDREW, LeavingReason.SERIOUSLY_ILL
    };

    private static final ImmutableList<OrientationTheme> THEMES = ImmutableList.of(
            OrientationTheme.HEALTH,
            OrientationTheme.HOUSING,
            OrientationTheme.EMPLOYMENT,
            OrientationTheme.FINANCIAL_LITERACY);

    private final List<LocalDate> starts = new ArrayList<>();
    private final List<List<Event>> events = new ArrayList<>();
    private final List<Traits> traits = new ArrayList<>();
    private final List<LocalDate> supervisions = new ArrayList<>();

    RandomProgramme(long seed, int pairs) {
        Random random = new Random(seed);
        Random more = new Random(~seed);
        for (int number = 1; number <= pairs; number++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
            starts.add(start);
            List<Event> year = year(start, random);
            studies(year, start, more);
            year.sort(Comparator.comparing((Event event) -> event.dated().on()));
            events.add(year);
            traits.add(traits(more));
        }
        for (int month = 1; month <= 12; month++) {
            supervisions.add(LocalDate.of(2026, month, 1 + random.nextInt(28)));
        }
    }

    private static List<Event> year(LocalDate start, Random random) {
        List<Event> year = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            add(year, start, lives -> lives.pair.plans(start.toString(), 2, Per.MONTH));
        }
        int every = 5 + random.nextInt(25);
        LocalDate end = random.nextInt(3) > 0 ? LocalDate.of(2027, 2, 1) : start.plusDays(random.nextInt(250));
        for (LocalDate on = start; on.isBefore(end); on = on.plusDays(1L + random.nextInt(every))) {
            year.add(diary(on, random));
        }
        for (LocalDate from = start; from.isBefore(end); from = from.plusMonths(1)) {
            LocalDate first = from;
            if (random.nextInt(4) > 0) {
                LocalDate made = first.plusMonths(1).plusDays(random.nextInt(12) - 1L);
                add(
                        year,
                        made,
                        lives -> lives.pair.handsIn(
                                first.toString(),
                                first.plusMonths(1).minusDays(1).toString(),
                                made.toString()));
            }
        }
        if (random.nextInt(3) == 0) {
            LocalDate paused = start.plusDays(random.nextInt(60));
            LocalDate resumed = paused.plusDays(1L + random.nextInt(60));
            if (resumed.isBefore(end)) {
                add(year, paused, lives -> lives.pair.pauses(paused.toString()));
                add(year, resumed, lives -> lives.pair.resumes(resumed.toString()));
            }
        }
        if (end.getYear() == 2026) {
            LeavingReason reason = REASONS[random.nextInt(REASONS.length)];
            add(year, end, lives -> lives.pair.ends(end.toString(), reason));
            boolean mentorLeaves = random.nextBoolean();
            if (random.nextBoolean()) {
                add(year, end, lives -> (mentorLeaves ? lives.mentor : lives.mentee).leaves(end.toString(), reason));
            }
        }
        surveys(year, start, random);
        if (random.nextBoolean()) {
            LocalDate course = start.plusDays(random.nextInt(300));
            add(year, course, lives -> lives.mentee.takesCourse(course.toString()));
        }
        return year;
    }

    private static Traits traits(Random random) {
        Gender[] genders = Gender.values();
        int gender = random.nextInt(genders.length + 1);
        return Traits.builder()
                .gender(gender == genders.length ? Answer.declined() : Answer.of(genders[gender]))
                .birthDate(
                        random.nextInt(5) == 0
                                ? Answer.notAnswered()
                                : Answer.of(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(365 * 62))))
                .build();
    }

    /** A language course, left or not and with levels or not, in time or not; recognition of what was learnt before. */
    private static void studies(List<Event> year, LocalDate start, Random random) {
        if (random.nextBoolean()) {
            LocalDate begun = start.plusDays(random.nextInt(330) - 30L);
            Optional<CefrLevel> before = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(CefrLevel.A2);
            add(year, begun, lives -> lives.mentee.learns(begun.toString(), before));
            if (random.nextInt(4) > 0) {
                LocalDate left = begun.plusDays(30L + random.nextInt(150));
                CefrLevel after = random.nextBoolean() ? CefrLevel.B1 : CefrLevel.A2;
                add(year, left, lives -> lives.mentee.leavesCourse(left.toString()));
                add(
                        year,
                        left.plusDays(9),
                        lives -> lives.mentee.isAssessed(left.plusDays(9).toString(), after));
            }
        }
        if (random.nextInt(3) == 0) {
            LocalDate on = start.plusDays(random.nextInt(300));
            add(year, on, lives -> lives.pair.notesStep(on.toString(), FormalStepKind.QUALIFICATION_RECOGNITION));
        }
    }

    private static void surveys(List<Event> year, LocalDate start, Random random) {
        Judgement[] scale = Judgement.values();
        LocalDate skills = start.plusMonths(3).plusDays(random.nextInt(45) - 10L);
        Judgement used = scale[random.nextInt(scale.length)];
        add(year, skills, lives -> lives.mentor.answersSkills(skills.toString(), used));
        LocalDate last = LocalDate.of(2026, 12, 20).plusDays(random.nextInt(60));
        Answer<Judgement> satisfied = Answer.of(scale[random.nextInt(5)]);
        Answer<Judgement> benefit = random.nextInt(4) == 0 ? Answer.notAnswered() : Answer.of(scale[random.nextInt(7)]);
        add(year, last, lives -> lives.mentor.answersFinal(last.toString(), satisfied, benefit));
        add(year, last, lives -> lives.mentee.answersFinal(last.toString(), satisfied, benefit));
    }

    private static Event diary(LocalDate on, Random random) {
        String day = on.toString();
        OrientationTheme theme = THEMES.get(random.nextInt(THEMES.size()));
        return switch (random.nextInt(8)) {
            case 0 -> event(on, lives -> lives.pair.isInTouch(day));
            case 1 -> event(on, lives -> lives.pair.volunteers(day));
            case 2 -> event(on, lives -> lives.pair.guides(day, theme));
            case 3 -> event(on, lives -> lives.pair.notesStep(day, FormalStepKind.JOB_APPLICATION));
            case 4 -> {
                LocalDate noted = on.plusDays(random.nextInt(60));
                yield new Event(Dated.of(on, noted), lives -> lives.pair.metButNoted(day, noted.toString()));
            }
            default -> event(on, lives -> lives.pair.meets(day));
        };
    }

    private static void add(List<Event> year, LocalDate on, Consumer<Lives> what) {
        year.add(event(on, what));
    }

    private static Event event(LocalDate on, Consumer<Lives> what) {
        return new Event(Dated.of(on), what);
    }

    /** The people as far as it is told; mentors and mentees. */
    ImmutableList<PersonRecords> people(Predicate<Dated> told) {
        return IntStream.range(0, starts.size())
                .boxed()
                .flatMap(i -> told.test(Dated.of(starts.get(i))) ? people(i, told) : alone(i))
                .collect(toImmutableList());
    }

    private Stream<PersonRecords> people(int i, Predicate<Dated> told) {
        int number = i + 1;
        PairStory pair = PairStory.started(number, starts.get(i).toString());
        Lives lives = new Lives(
                pair,
                trained(PersonStory.mentor(pair), number).applied("2025-10-01", traits.get(i)),
                PersonStory.mentee(pair).applied("2025-10-01", traits.get(i)));
        events.get(i).stream()
                .filter(event -> told.test(event.dated()))
                .forEach(event -> event.what().accept(lives));
        if (number == 1) {
            programme(told).supervisions().forEach(lives.mentor::concernedBy);
        }
        return Stream.of(lives.mentor.records(), lives.mentee.records());
    }

    private Stream<PersonRecords> alone(int i) {
        int number = i + 1;
        return Stream.of(
                trained(PersonStory.mentor(number), number)
                        .applied("2025-10-01", traits.get(i))
                        .records(),
                PersonStory.mentee(number).applied("2025-10-01", traits.get(i)).records());
    }

    private static PersonStory trained(PersonStory mentor, int number) {
        for (TrainingUnit unit : TrainingUnit.values()) {
            String on = "2025-12-1" + unit.number();
            if (number % 7 == unit.number()) {
                mentor.invitedTo(unit, on);
            } else {
                mentor.invitedTo(unit, on, number % 11 == unit.number() ? Attendance.ABSENT : Attendance.PRESENT);
            }
        }
        return mentor;
    }

    /** The programme itself as far as it is told. */
    ProgrammeRecords programme(Predicate<Dated> told) {
        return PersonStory.programme(PersonStory.CYCLE)
                .addAllSupervisions(IntStream.range(0, supervisions.size())
                        .mapToObj(i -> supervision(i, told))
                        .collect(toImmutableList()))
                .build();
    }

    private SupervisionMeeting supervision(int i, Predicate<Dated> told) {
        LocalDate on = supervisions.get(i);
        SupervisionMeeting planned = SupervisionMeeting.planned(
                        RecordId.numbered("s", i + 1L), SupervisionForm.GROUP, on, Dated.of(PersonStory.SELECTED))
                .invite(ImmutableSet.of(PersonId.numbered(1001)), Dated.of(PersonStory.SELECTED))
                .orElseThrow();
        return told.test(Dated.of(on)) && i % 5 != 3
                ? planned.hold(Dated.of(on), Optional.empty()).orElseThrow()
                : planned;
    }
}
