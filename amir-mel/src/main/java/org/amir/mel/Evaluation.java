package org.amir.mel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.amir.core.participant.Role;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.evidence.PersonRecords;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.indicator.DiariesHandedIn;

/**
 * The handbook's ten indicators over any number of programmes, as of a day: a fold over one person's records at a time.
 *
 * <p>It keeps counts and nobody's records, so that its memory does not grow with the people. Parts of the work, each with
 * an evaluation of its own, are put together by {@link #addAll} in any order; each person is added once in all, in one role
 * after the other if they have both. Pairs are counted with their mentees.
 *
 * <p>Not for several threads at once.
 */
public final class Evaluation {
    private final EvaluationTerms terms;
    private final PeopleFigures people;
    private final ProgrammeFigures programmes;
    private final DiaryFigures diaries;
    private final Map<Role, Map<String, Integer>> neverStarted = new EnumMap<>(Role.class);
    private int mentorsWithoutPair;

    private Evaluation(EvaluationTerms terms, Members members) {
        this.terms = terms;
        people = new PeopleFigures(terms, members);
        programmes = new ProgrammeFigures(terms);
        diaries = new DiaryFigures(terms, members);
    }

    /** As of a day, with everything that was ever recorded of the days before, by the definitions as they stand. */
    public static Evaluation on(LocalDate day) {
        return of(EvaluationTerms.on(day), Members.NOBODY);
    }

    /**
     * @param members is told of each member
     */
    public static Evaluation of(EvaluationTerms terms, Members members) {
        return new Evaluation(terms, members);
    }

    /** Counts what is of a programme as a whole, which may be done in every part of the work. */
    public OfProgramme of(ProgrammeRecords programme) {
        Vantage vantage = Vantage.of(programme, terms.day(), terms.knownOn(), terms.policy());
        programmes.add(vantage);
        OfProgramme one = new OfProgramme(vantage);
        diaries.add(one.months);
        return one;
    }

    /** One programme of those evaluated, to which its people are added. */
    public final class OfProgramme {
        private final Vantage vantage;
        private final ImmutableList<DiariesHandedIn.DiaryMonth> months;

        private OfProgramme(Vantage vantage) {
            this.vantage = vantage;
            months = DiariesHandedIn.DiaryMonth.of(vantage);
        }

        /** Counts a person of the programme in one role, and a mentee's pairs with them. */
        public void add(PersonRecords records) {
            Participation person = vantage.view(records);
            ImmutableSetMultimap<Dimension, String> standing = Dimension.all(person);
            people.add(person, standing);
            person.neverStarted().ifPresent(reason -> addNeverStarted(person.role(), reason, 1));
            if (person.role() == Role.MENTOR) {
                diaries.add(person, months, standing);
                if (person.isWithoutPairFor(vantage.value(Parameter.SILENT_MONTHS))) {
                    mentorsWithoutPair++;
                }
            }
        }
    }

    private void addNeverStarted(Role role, String reason, int number) {
        neverStarted.computeIfAbsent(role, key -> new TreeMap<>()).merge(reason, number, Math::addExact);
    }

    /**
     * Adds what another part of the work counted, of other people on the same terms.
     *
     * @throws IllegalArgumentException if the other is this one, or was begun on other terms
     */
    public void addAll(Evaluation other) {
        checkArgument(
                other != this && terms.equals(other.terms), "only evaluations on the same terms are put together");
        people.addAll(other.people);
        programmes.addAll(other.programmes);
        diaries.addAll(other.diaries);
        other.neverStarted.forEach(
                (role, reasons) -> reasons.forEach((reason, number) -> addNeverStarted(role, reason, number)));
        mentorsWithoutPair = Math.addExact(mentorsWithoutPair, other.mentorsWithoutPair);
    }

    /** What came of it so far. */
    public Evaluated result() {
        ImmutableList<Figure> supervisions = programmes.supervisions();
        ImmutableList<Figure> handedIn = diaries.figures();
        ImmutableEvaluated.Builder result = Evaluated.builder()
                .terms(terms)
                .addAllFigures(people.figures())
                .addFigures(programmes.localActors())
                .addFigures(Figure.madeOf("K10", ImmutableList.of(supervisions.get(0), handedIn.get(0))))
                .addAllFigures(supervisions)
                .addAllFigures(handedIn)
                .addAllFigures(people.ownFigures())
                .mentorsWithoutPair(mentorsWithoutPair)
                .diariesOfEveryMonth(diaries.everyMonth());
        neverStarted.forEach((role, reasons) -> result.putNeverStarted(role, ImmutableSortedMap.copyOf(reasons)));
        return result.build();
    }
}
