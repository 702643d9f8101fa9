package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amir.core.coordination.Coordination;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;

/**
 * What a programme gives to research: the records of those who consented to that (X3), under ids that lead to nobody without
 * the programme's secret.
 *
 * <p>Somebody is in it whose last word on research is that they consent; who said nothing is not, and the forms of a
 * programme do not ask. Who withdraws is in no export any more from then on, and nor are their pairs: what was given before
 * is to be asked back. A row is in it if everybody whom it names is, and both of each pair.
 *
 * <p>Which columns are in it follows from their class and {@link FieldAccess}: no identity, no text, nothing of the team or of
 * third parties, special categories only if the programme decides so, and no background whose use somebody no longer consents to (M1). Of a day stands the month, of the day of birth a band
 * of ages, and of places and other names nothing, since they may be finer than a municipality. A code of an open list, such
 * as the citizenship, is withheld where fewer than {@link ResearchNote#SMALLEST_SHOWN} have it. Rows are in the order of their
 * ids, which says nothing. Even so, somebody who knows a person may recognise them by many answers together: it is for
 * research that is bound to secrecy, and not to be published.
 *
 * <p>The same store and key give the same tables. All that is given is held in memory.
 */
public final class ResearchExport {
    private final ImmutableList<ResearchTable> tables;
    private final ResearchNote note;

    private ResearchExport(ImmutableList<ResearchTable> tables, ResearchNote note) {
        this.tables = tables;
        this.note = note;
    }

    /**
     * @param programme a programme that the store holds
     * @param access what {@link Audience#RESEARCHER} sees
     */
    public static ResearchExport of(UnitOfWork unit, ProgrammeId programme, ResearchKey key, FieldAccess access) {
        ImmutableMap<PersonId, Optional<ResearchNote.LeftOut>> everybody = everybody(unit, programme);
        ImmutableSet<PersonId> people = everybody.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
        Pairs all = Pairs.of(unit, programme);
        Pairs pairs = new Pairs(all.people().entrySet().stream()
                .filter(entry -> people.containsAll(entry.getValue()))
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<ResearchNote.LeftOut, Integer> leftOut = new EnumMap<>(ResearchNote.LeftOut.class);
        everybody.values().forEach(why -> why.ifPresent(reason -> leftOut.merge(reason, 1, Integer::sum)));
        ImmutableSet<FieldClass> seen = access.of(Audience.RESEARCHER);
        ImmutableList<ResearchTable> tables = parts(unit, programme)
                .filter(part -> ResearchRows.isOfPeople(part.codec()))
                .flatMap(part -> part.tables(programme, key, seen, people, pairs).stream())
                .collect(toImmutableList());
        return new ResearchExport(
                tables,
                new ResearchNote(
                        people.size(),
                        ResearchNote.counted(leftOut),
                        pairs.people().size(),
                        ResearchNote.counted(
                                all.people().size() - pairs.people().size()),
                        seen));
    }

    /** Why each is left out; empty for who is not. */
    private static ImmutableMap<PersonId, Optional<ResearchNote.LeftOut>> everybody(
            UnitOfWork unit, ProgrammeId programme) {
        ImmutableSet<PersonId> erased = unit.identities(programme).erased().keySet();
        ImmutableMap<PersonId, Consent> consents = consents(unit, programme);
        return unit.people(programme).stream()
                .collect(toImmutableMap(
                        person -> person,
                        person -> erased.contains(person)
                                ? Optional.of(ResearchNote.LeftOut.ERASED)
                                : leftOut(Optional.ofNullable(consents.get(person)))));
    }

    private static ImmutableMap<PersonId, Consent> consents(UnitOfWork unit, ProgrammeId programme) {
        return Maps.uniqueIndex(Coordination.of(unit, programme).consents(), Consent::person);
    }

    /** The last word counts, of whatever day it is. */
    private static Optional<ResearchNote.LeftOut> leftOut(Optional<Consent> said) {
        if (said.filter(consent -> consent.isWithdrawnOn(ConsentPurpose.RESEARCH, LocalDate.MAX)
                        || consent.isWithdrawnOn(ConsentPurpose.PROGRAMME, LocalDate.MAX))
                .isPresent()) {
            return Optional.of(ResearchNote.LeftOut.WITHDRAWN);
        }
        return said.flatMap(consent -> consent.saidOn(ConsentPurpose.RESEARCH, LocalDate.MAX))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(ResearchNote.LeftOut.NOT_KNOWN);
    }

    private static Stream<Part<?>> parts(UnitOfWork unit, ProgrammeId programme) {
        Stream<Part<?>> first = Stream.of(
                new Part<>(RecordCodecs.people(), () -> unit.people(programme).stream()),
                new Part<>(RecordCodecs.applications(), () -> applications(unit, programme)));
        return Stream.concat(first, RecordCodecs.all().stream().map(codec -> recordsOf(codec, unit, programme)));
    }

    /** A background is for nobody once the consent to its use, with which alone it is kept, is withdrawn (M1). */
    private static Stream<Application> applications(UnitOfWork unit, ProgrammeId programme) {
        ImmutableMap<PersonId, Consent> consents = consents(unit, programme);
        return Stream.of(Role.values())
                .flatMap(role -> unit.applications(programme).all(role).stream())
                .map(Versioned::value)
                .map(found -> found.forMatchingOn(LocalDate.MAX, Optional.ofNullable(consents.get(found.person()))));
    }

    private static <V> Part<V> recordsOf(RecordCodec<?, V> codec, UnitOfWork unit, ProgrammeId programme) {
        return new Part<>(codec, () -> values(codec.kind(), unit, programme));
    }

    private static <K extends Comparable<K>, V> Stream<V> values(
            RecordKind<K, V> kind, UnitOfWork unit, ProgrammeId programme) {
        return unit.records(programme, kind).all().map(Versioned::value);
    }

    /** What there is of one kind. */
    private record Part<V>(RecordCodec<?, V> codec, Supplier<Stream<V>> values) {
        ImmutableList<ResearchTable> tables(
                ProgrammeId programme,
                ResearchKey key,
                ImmutableSet<FieldClass> seen,
                ImmutableSet<PersonId> people,
                Pairs pairs) {
            ResearchRows<V> rows = new ResearchRows<>(codec, programme, key, seen, people, pairs);
            try (Stream<V> all = values.get()) {
                all.forEach(rows::add);
            }
            return rows.tables();
        }
    }

    /** Every table that research may be given, those without rows too, in the order of the store's. */
    public ImmutableList<ResearchTable> tables() {
        return tables;
    }

    /** How many are in it, and how many are not and why. */
    public ResearchNote note() {
        return note;
    }
}
