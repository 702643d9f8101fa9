package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amir.core.activity.Growth;
import org.amir.core.activity.GrowthState;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.PersonFile;
import org.amir.core.participant.Consent;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Attempt;
import org.amir.core.record.Refusal;
import org.amir.core.record.Versioned;
import org.amir.core.store.UnitOfWork;

/**
 * Whose data a programme need not keep any longer (X3). People decide: {@link #due} says of everybody whether their term is
 * over, and changes nothing; {@link #erase} is an {@link Erasure} of each of those, in a unit of work that says who decided,
 * when and why. Used by one thread, within its unit.
 *
 * <p>A term begins on the day on which what a person had to do with the programme ended: in each role that they left, or
 * were not selected in and told so (R9); at the cycle's end if they took part, or waited, until then; and in no case before
 * a pair of theirs was over, or before they last applied or answered the form. The consent of who withdrew it ends on the
 * day of that, unless they answered the form since. All that is recorded counts, whenever it happened, so that nobody is due
 * who came back since.
 *
 * <p>A person is erased as a whole. Of the special categories alone the background could go before, which nothing but
 * matching needs; who withdraws the consent to that is no longer matched by it.
 */
public final class Retention {
    private final UnitOfWork unit;
    private final ProgrammeId programme;
    private final RetentionPolicy policy;

    private Retention(UnitOfWork unit, ProgrammeId programme, RetentionPolicy policy) {
        this.unit = unit;
        this.programme = programme;
        this.policy = policy;
    }

    /** @param programme a programme that the store holds */
    public static Retention of(UnitOfWork unit, ProgrammeId programme, RetentionPolicy policy) {
        return new Retention(unit, programme, policy);
    }

    /** One answer for everybody who was ever given an id in the programme, in order of person. Changes nothing. */
    public ImmutableList<RetentionAnswer> due(LocalDate day) {
        Coordination coordination = Coordination.of(unit, programme);
        ImmutableListMultimap<PersonId, PersonFile> files =
                Multimaps.index(coordination.everybody(), PersonFile::person);
        ImmutableSetMultimap<PersonId, LocalDate> goingOn = goingOn();
        ImmutableSet<PersonId> erased = unit.identities(programme).erased().keySet();
        ImmutableMap<PersonId, Consent> consents = Maps.uniqueIndex(coordination.consents(), Consent::person);
        Optional<Cycle> cycle = coordination.cycle();
        return unit.people(programme).stream()
                .map(person -> erased.contains(person)
                        ? erasedBefore(person)
                        : new PersonRetention(
                                        person,
                                        files.get(person),
                                        Optional.ofNullable(consents.get(person)),
                                        goingOn.get(person),
                                        cycle,
                                        policy)
                                .on(day))
                .collect(toImmutableList());
    }

    private static RetentionAnswer erasedBefore(PersonId person) {
        return new RetentionAnswer.NotApplicable(
                person, ImmutableList.of(new Refusal("erased", Strings.lenientFormat("%s was erased before", person))));
    }

    /** Since when mentors are trainers, supervisors or community leaders. */
    private ImmutableSetMultimap<PersonId, LocalDate> goingOn() {
        try (Stream<Versioned<Growth>> all =
                unit.records(programme, Growth.KIND).all()) {
            return all.map(Versioned::value)
                    .filter(growth -> growth.stateOn(LocalDate.MAX)
                            .filter(state -> state == GrowthState.BEGUN)
                            .isPresent())
                    .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                            Growth::mentor,
                            growth -> growth.begun().orElseThrow().on()));
        }
    }

    /**
     * Erases everybody who is due on a day, but for those whom the team keeps, for example since a complaint of theirs goes
     * on.
     *
     * @param day not after that of the change, since who is due later is not due
     * @param kept all of them due
     * @return what was changed of each, in order of person, or a refusal {@code not-due} for each who is kept without
     *     being due: somebody else may have been meant
     */
    public Attempt<ImmutableList<ErasureReport>> erase(LocalDate day, Set<PersonId> kept) {
        ImmutableSet<PersonId> due = due(day).stream()
                .filter(RetentionAnswer.Due.class::isInstance)
                .map(RetentionAnswer::person)
                .collect(toImmutableSet());
        ImmutableList<Refusal> refusals = Sets.difference(kept, due).stream()
                .sorted()
                .map(person -> new Refusal(
                        "not-due",
                        Strings.lenientFormat(
                                "%s is not due on %s, so there is nothing to keep them from; was somebody else meant?",
                                person, day)))
                .collect(toImmutableList());
        Erasure erasure = Erasure.of(unit, programme);
        return Attempt.unless(
                refusals,
                () -> Sets.difference(due, kept).stream()
                        .map(person -> erasure.erase(person, day).orElseThrow())
                        .collect(toImmutableList()));
    }
}
