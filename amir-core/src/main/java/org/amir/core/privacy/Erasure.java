package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Identities;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Attempt;
import org.amir.core.record.FreeText;
import org.amir.core.record.Records;
import org.amir.core.record.Refusal;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;

/**
 * Erases people of one programme (X3), in any store: who they are, every text that concerns them, and what they applied
 * with. Figures, history and the audit trail stay: days, states, attendance, ratings and codes do, under an id that nobody
 * can be found by any more. Used by one thread, within its unit.
 *
 * <p>A text concerns the people whom its row names: those in its columns for people, and both people of a pair that stands
 * in it. If the row names nobody, it concerns those named by the nearest of the rows that it belongs to, and if those do not
 * either, everybody whom the record names: that of a session, those who were invited to it or came. In its place stands
 * {@link FreeText#ERASED}, so that still a note is seen to have been there. A text of a record that names nobody, such as
 * the note on the closing of a round, and a name in somebody else's text cannot be found this way: the team reads those.
 *
 * <p>Of an application stay the role and when it was made, the gender, the languages, the place, a mentor's places, and
 * instead of the day of birth one that gives the same age on the day of the first answers: by these figures are told apart,
 * and pairs of the past are held against them. It is removed if no record names the person.
 */
public final class Erasure {
    private final UnitOfWork unit;
    private final ProgrammeId programme;

    private Erasure(UnitOfWork unit, ProgrammeId programme) {
        this.unit = unit;
        this.programme = programme;
    }

    /** @param programme a programme that the store holds */
    public static Erasure of(UnitOfWork unit, ProgrammeId programme) {
        return new Erasure(unit, programme);
    }

    /**
     * Erases a person for good. Who was erased before loses what was written of them since.
     *
     * @param day on which they must be in no pair and, until the cycle's end, in no candidacy that goes on, nor in one
     *     since
     * @return what was changed, or the refusals {@code unknown-person}, and one {@code pair-not-over} for each pair and
     *     {@code candidacy-open} for each role of theirs that goes on
     */
    public Attempt<ErasureReport> erase(PersonId person, LocalDate day) {
        if (!unit.people(programme).contains(person)) {
            return Attempt.refused(
                    "unknown-person", Strings.lenientFormat("the programme \"%s\" has nobody %s", programme, person));
        }
        ImmutableList<Refusal> refusals = Stream.concat(pairsNotOver(person), openCandidacies(person, day))
                .collect(toImmutableList());
        return Attempt.unless(refusals, () -> erased(person));
    }

    private Stream<Refusal> pairsNotOver(PersonId person) {
        try (Stream<Versioned<Mentorship>> all =
                unit.records(programme, Mentorship.KIND).all()) {
            return all
                    .map(Versioned::value)
                    .filter(pair ->
                            pair.mentor().equals(person) || pair.mentee().equals(person))
                    .flatMap(pair -> notOver(person, pair).stream())
                    .collect(toImmutableList())
                    .stream();
        }
    }

    /** Why a pair of theirs hinders, if it does. */
    static Optional<Refusal> notOver(PersonId person, Mentorship pair) {
        return pair.state().isOver()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "pair-not-over",
                        Strings.lenientFormat(
                                "%s is in %s, which is %s; end it or undo it first",
                                person, pair.id(), pair.state().code())));
    }

    /** None goes on after the cycle's end. */
    private Stream<Refusal> openCandidacies(PersonId person, LocalDate day) {
        if (Coordination.of(unit, programme)
                .cycle()
                .filter(cycle -> day.isAfter(cycle.lastDay()))
                .isPresent()) {
            return Stream.empty();
        }
        return Stream.of(Role.values())
                .filter(role -> candidacy(person, role)
                        .filter(found -> isOpen(found, day))
                        .isPresent())
                .map(role -> candidacyOpen(person, role, day));
    }

    /** On the day, or since: who applied again is not erased by a day before. */
    static boolean isOpen(Candidacy candidacy, LocalDate day) {
        return candidacy.isOpenOn(day) || candidacy.isOpenOn(LocalDate.MAX);
    }

    static Refusal candidacyOpen(PersonId person, Role role, LocalDate day) {
        return new Refusal(
                "candidacy-open",
                Strings.lenientFormat(
                        "%s is a candidate as a %s on %s, before the cycle's end; record first that they left, or were"
                                + " not selected",
                        person, role.code(), day));
    }

    private Optional<Candidacy> candidacy(PersonId person, Role role) {
        return unit.records(programme, Candidacy.KIND)
                .find(CandidacyKey.of(person, role))
                .map(Versioned::value);
    }

    private ErasureReport erased(PersonId person) {
        Pairs pairs = Pairs.of(unit, programme);
        boolean isNamed = false;
        ImmutableMap.Builder<String, Integer> records = ImmutableMap.builder();
        for (RecordCodec<?, ?> codec : RecordCodecs.all()) {
            Found<?, ?> found = Found.in(unit, programme, codec, person, pairs);
            isNamed = isNamed || found.isNamed();
            if (!found.withoutTexts().isEmpty()) {
                found.save();
                records.put(codec.kind().name(), found.withoutTexts().size());
            }
        }
        ImmutableSet<Role> removed = isNamed ? ImmutableSet.of() : removeApplications(person);
        ImmutableSet<Role> reduced = reduceApplications(person);
        Identities identities = unit.identities(programme);
        boolean wasErasedBefore = identities.erased().containsKey(person);
        identities.erase(person, identities.find(person).map(Versioned::version).orElse(0L));
        return new ErasureReport(person, wasErasedBefore, records.buildOrThrow(), reduced, removed);
    }

    /**
     * What records of one kind have of a person.
     *
     * @param isNamed whether any names them
     * @param withoutTexts those with texts that concern them, without these
     */
    private record Found<K extends Comparable<K>, V>(
            Records<K, V> records, boolean isNamed, ImmutableList<Versioned<V>> withoutTexts) {
        static <K extends Comparable<K>, V> Found<K, V> in(
                UnitOfWork unit, ProgrammeId programme, RecordCodec<K, V> codec, PersonId person, Pairs pairs) {
            Records<K, V> records = unit.records(programme, codec.kind());
            boolean isNamed = false;
            ImmutableList.Builder<Versioned<V>> withoutTexts = ImmutableList.builder();
            try (Stream<Versioned<V>> all = records.all()) {
                for (Versioned<V> record : (Iterable<Versioned<V>>) all::iterator) {
                    RecordRows<V> rows = RecordRows.of(codec, record.value(), pairs);
                    if (rows.isAbout(person)) {
                        isNamed = true;
                        rows.without(person, FreeText.ERASED)
                                .ifPresent(less -> withoutTexts.add(new Versioned<>(less, record.version())));
                    }
                }
            }
            return new Found<>(records, isNamed, withoutTexts.build());
        }

        void save() {
            withoutTexts.forEach(less -> records.save(less.value(), less.version()));
        }
    }

    private ImmutableSet<Role> removeApplications(PersonId person) {
        Applications applications = unit.applications(programme);
        return Sets.immutableEnumSet(Stream.of(Role.values())
                .filter(role -> applications
                        .find(person, role)
                        .map(found -> {
                            applications.remove(person, role, found.version());
                            return found;
                        })
                        .isPresent())
                .collect(toImmutableSet()));
    }

    private ImmutableSet<Role> reduceApplications(PersonId person) {
        Applications applications = unit.applications(programme);
        ImmutableSet.Builder<Role> reduced = ImmutableSet.builder();
        for (Role role : Role.values()) {
            applications.find(person, role).ifPresent(found -> {
                Application less = ErasedProfile.of(found.value());
                if (!less.equals(found.value())) {
                    applications.save(less, found.version());
                    reduced.add(role);
                }
            });
        }
        return reduced.build();
    }
}
