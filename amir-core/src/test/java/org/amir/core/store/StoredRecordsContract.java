package org.amir.core.store;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Actor;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import org.amir.core.record.Changes;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.store.SampleRecords.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How records of every kind come back from a store, and who changed them: part of {@link ProgrammeStoreContract}. */
public abstract class StoredRecordsContract extends StoredPeopleContract {
    private static final ProgrammeRules FIRST = rules(1, 1);
    private static final Change CONFIRM = new Change(
            Actor.of("team-2"), LocalDateTime.of(2025, 11, 3, 9, 30), "confirm", Reason.of("after-interview"));

    private static ProgrammeRules rules(int version, int day) {
        return ProgrammeRules.of(version, LocalDate.of(2025, 9, day), Map.of());
    }

    private static Records<RecordId, ProgrammeRules> rules(UnitOfWork unit) {
        return unit.records(MALMO.id(), ProgrammeRules.KIND);
    }

    private ImmutableList<Versioned<ProgrammeRules>> allRules(ProgrammeId programme) {
        return ask(unit -> all(unit.records(programme, ProgrammeRules.KIND)));
    }

    private static <V> ImmutableList<Versioned<V>> all(Records<?, V> records) {
        try (Stream<Versioned<V>> all = records.all()) {
            return all.collect(toImmutableList());
        }
    }

    private ImmutableList<AuditRow> audit(ProgrammeId programme) {
        return ask(unit -> audit(unit, programme));
    }

    private static ImmutableList<AuditRow> audit(UnitOfWork unit, ProgrammeId programme) {
        try (Stream<AuditRow> rows = unit.audit(programme)) {
            return rows.collect(toImmutableList());
        }
    }

    private void addPeople(int many) {
        run(unit -> IntStream.range(0, many)
                .forEach(i -> assertThat(unit.newPerson(MALMO.id()).number()).isPositive()));
    }

    /** The pairs that samples belong to. */
    private <K extends Comparable<K>, V> void addPairsOf(Samples<K, V> samples) {
        run(unit -> Stream.concat(Stream.of(samples.sparse()), samples.distinct().stream())
                .flatMap(record -> PairCheck.pairOf(samples.kind(), record).stream())
                .distinct()
                .forEach(pair -> unit.records(MALMO.id(), Mentorship.KIND).save(SampleRecords.proposed(pair), 0)));
    }

    public static Stream<Samples<?, ?>> samples() {
        return SampleRecords.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    public <K extends Comparable<K>, V> void every_record_comes_back_as_it_was_saved(Samples<K, V> samples) {
        addPeople(9);
        addPairsOf(samples);
        run(unit -> samples.distinct()
                .reverse()
                .forEach(record -> unit.records(MALMO.id(), samples.kind()).save(record, 0)));
        reopen();

        ImmutableList<Versioned<V>> saved = samples.distinct().stream()
                .map(record -> new Versioned<>(record, 1))
                .collect(toImmutableList());
        run(unit -> {
            Records<K, V> records = unit.records(MALMO.id(), samples.kind());
            for (V record : samples.distinct()) {
                assertThat(records.find(samples.key(record))).contains(new Versioned<>(record, 1));
                assertThat(records.of(samples.owner(record)))
                        .containsExactlyElementsOf(saved.stream()
                                .filter(other -> samples.owner(other.value()).equals(samples.owner(record)))
                                .toList());
            }
            assertThat(all(records)).containsExactlyElementsOf(saved);
            assertThat(records.of("nobody")).isEmpty();
        });
    }

    private <K extends Comparable<K>, V> Optional<Versioned<V>> found(Samples<K, V> samples, K key) {
        return ask(unit -> unit.records(MALMO.id(), samples.kind()).find(key));
    }

    @ParameterizedTest
    @MethodSource("samples")
    public <K extends Comparable<K>, V> void all_of_a_record_is_replaced(Samples<K, V> samples) {
        addPeople(9);
        addPairsOf(samples);
        K key = samples.key(samples.full());
        Consumer<V> save = record -> run(unit -> {
            Records<K, V> records = unit.records(MALMO.id(), samples.kind());
            records.save(record, records.find(key).map(Versioned::version).orElse(0L));
        });
        save.accept(samples.full());
        save.accept(samples.sparse());
        reopen();
        assertThat(found(samples, key)).contains(new Versioned<>(samples.sparse(), 2));

        save.accept(samples.full());
        reopen();
        assertThat(found(samples, key)).contains(new Versioned<>(samples.full(), 3));

        run(unit -> unit.records(MALMO.id(), samples.kind()).remove(key, 3));
        reopen();
        assertThat(found(samples, key)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    public <K extends Comparable<K>, V> void a_unit_sees_the_records_that_it_has_saved_itself(Samples<K, V> samples) {
        addPeople(9);
        addPairsOf(samples);
        V last = samples.distinct().reverse().get(0);
        run(unit -> unit.records(MALMO.id(), samples.kind()).save(samples.full(), 0));

        run(unit -> {
            Records<K, V> records = unit.records(MALMO.id(), samples.kind());
            records.save(last, 0);
            records.save(samples.sparse(), 1);
            assertThat(records.find(samples.key(samples.full()))).contains(new Versioned<>(samples.sparse(), 2));
            assertThat(records.of(samples.owner(samples.sparse()))).contains(new Versioned<>(samples.sparse(), 2));
            assertThat(all(records)).containsExactly(new Versioned<>(samples.sparse(), 2), new Versioned<>(last, 1));

            records.remove(samples.key(samples.full()), 2);
            assertThat(records.find(samples.key(samples.full()))).isEmpty();
            assertThat(records.of(samples.owner(samples.full()))).doesNotContain(new Versioned<>(samples.sparse(), 2));
            assertThat(all(records)).containsExactly(new Versioned<>(last, 1));
        });
    }

    @Test
    public void records_of_two_programmes_never_mix() {
        run(unit -> rules(unit).save(FIRST, 0));
        run(unit -> unit.records(TURIN.id(), ProgrammeRules.KIND).save(rules(1, 2), 0));
        run(unit -> unit.records(TURIN.id(), ProgrammeRules.KIND).save(rules(1, 3), 1));
        reopen();

        assertThat(allRules(MALMO.id())).containsExactly(new Versioned<>(FIRST, 1));
        assertThat(allRules(TURIN.id())).containsExactly(new Versioned<>(rules(1, 3), 2));
        assertThat(allRules(UNKNOWN)).isEmpty();
    }

    @Test
    public void a_record_is_not_saved_over_a_newer_one() {
        run(unit -> rules(unit).save(FIRST, 0));
        run(unit -> rules(unit).save(rules(1, 2), 1));

        assertStale("rules r-000001", 1, 2, unit -> rules(unit).save(FIRST, 1));
        assertStale("rules r-000001", 0, 2, unit -> rules(unit).save(FIRST, 0));
        assertStale("rules r-000001", 1, 2, unit -> rules(unit).remove(FIRST.id(), 1));
        assertStale("rules r-000002", 1, 0, unit -> rules(unit).save(rules(2, 1), 1));
        assertStale("rules r-000001", 1, 2, unit -> {
            assertThat(rules(unit).find(FIRST.id())).isPresent();
            rules(unit).save(FIRST, 1);
        });
        assertThat(allRules(MALMO.id())).containsExactly(new Versioned<>(rules(1, 2), 2));
    }

    @Test
    public void versions_of_a_record_go_on_after_it_was_removed() {
        run(unit -> rules(unit).save(FIRST, 0));
        run(unit -> rules(unit).save(rules(1, 2), 1));
        run(unit -> rules(unit).remove(FIRST.id(), 2));
        run(unit -> rules(unit).save(FIRST, 0));
        run(unit -> unit.records(TURIN.id(), ProgrammeRules.KIND).save(FIRST, 0));
        reopen();

        assertStale("rules r-000001", 2, 3, unit -> rules(unit).save(rules(1, 3), 2));
        assertThat(allRules(MALMO.id())).containsExactly(new Versioned<>(FIRST, 3));
        assertThat(allRules(TURIN.id())).containsExactly(new Versioned<>(FIRST, 1));
        assertThat(audit(MALMO.id())).extracting(AuditRow::version).endsWith(1L, 2L, 0L, 3L);
    }

    @Test
    public void no_record_is_saved_under_an_unknown_programme() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        run(unit -> unit.records(UNKNOWN, ProgrammeRules.KIND).save(FIRST, 0)))
                .withMessageContaining("unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(unit -> unit.newRecord(UNKNOWN, ProgrammeRules.KIND)));
    }

    @Test
    public void ids_of_records_go_on_across_programmes_and_are_never_given_again() {
        assertThat(newRules(MALMO)).isEqualTo(RecordId.of("r-000001"));
        assertThat(newRules(TURIN)).isEqualTo(RecordId.of("r-000002"));
        run(unit -> rules(unit).save(rules(7, 1), 0));
        run(unit -> rules(unit).remove(RecordId.of("r-000007"), 1));
        reopen();

        assertThat(newRules(TURIN)).isEqualTo(RecordId.of("r-000008"));
        run(unit -> {
            rules(unit).save(rules(12, 1), 0);
            assertThat(unit.newRecord(MALMO.id(), ProgrammeRules.KIND)).isEqualTo(RecordId.of("r-000013"));
            assertThat(unit.newRecord(MALMO.id(), ProgrammeRules.KIND)).isEqualTo(RecordId.of("r-000014"));
        });
        assertThat(newRules(MALMO)).isEqualTo(RecordId.of("r-000015"));
    }

    private RecordId newRules(Programme programme) {
        return change(unit -> unit.newRecord(programme.id(), ProgrammeRules.KIND));
    }

    @Test
    public void records_of_work_that_throws_are_not_kept() {
        run(unit -> rules(unit).save(FIRST, 0));
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> run(unit -> {
                    rules(unit).save(rules(1, 2), 1);
                    rules(unit).save(rules(2, 1), 0);
                    assertThat(all(rules(unit))).hasSize(2);
                    failAfter(unit.newPerson(MALMO.id()));
                }));
        reopen();

        assertThat(allRules(MALMO.id())).containsExactly(new Versioned<>(FIRST, 1));
        assertThat(newRules(MALMO)).isEqualTo(RecordId.of("r-000002"));
    }

    @Test
    public void a_stream_that_is_not_read_to_its_end_disturbs_nothing() {
        int many = 1_200;
        run(unit -> IntStream.rangeClosed(1, many).forEach(i -> rules(unit).save(rules(i, 1), 0)));
        reopen();

        run(unit -> {
            assertThat(rules(unit).all().limit(3)).hasSize(3);
            assertThat(rules(unit).find(FIRST.id())).contains(new Versioned<>(FIRST, 1));
            rules(unit).save(rules(1, 2), 1);
            assertThat(rules(unit).all().limit(1)).containsExactly(new Versioned<>(rules(1, 2), 2));
        });
        assertThat(allRules(MALMO.id())).hasSize(many);
        assertThat(audit(MALMO.id()).size()).isGreaterThan(many);
    }

    @Test
    public void records_may_not_be_used_once_their_unit_has_returned() {
        Records<RecordId, ProgrammeRules> ended = change(StoredRecordsContract::rules);

        assertThatIllegalStateException().isThrownBy(() -> ended.save(FIRST, 0));
        assertThatIllegalStateException().isThrownBy(() -> ended.find(FIRST.id()));
        assertThatIllegalStateException().isThrownBy(() -> ended.of("r-000001"));
        assertThatIllegalStateException().isThrownBy(() -> all(ended));
        assertThat(allRules(MALMO.id())).isEmpty();
    }

    @Test
    @Tag("M9")
    public void a_unit_without_who_when_and_why_only_reads() {
        PersonId person = newPerson(MALMO);
        run(unit -> unit.identities(MALMO.id()).save(person, AMINA, 0));
        run(unit -> unit.applications(MALMO.id()).save(mentor(person), 0));
        run(unit -> rules(unit).save(FIRST, 0));
        ImmutableList<AuditRow> before = audit(MALMO.id());
        ImmutableList<Consumer<UnitOfWork>> changes = ImmutableList.of(
                unit -> unit.programmes().add(Programme.of(UNKNOWN, CountryCode.of("FR"), LanguageCode.of("fr"))),
                unit -> unit.programmes().replace(MALMO, MALMO),
                unit -> assertThat(unit.newPerson(MALMO.id())).isNotNull(),
                unit -> unit.addPerson(MALMO.id(), PersonId.numbered(9)),
                unit -> assertThat(unit.newRecord(MALMO.id(), ProgrammeRules.KIND))
                        .isNotNull(),
                unit -> unit.identities(MALMO.id()).save(person, BILAL, 1),
                unit -> unit.identities(MALMO.id()).remove(person, 1),
                unit -> unit.applications(MALMO.id()).save(mentor(person), 1),
                unit -> unit.applications(MALMO.id()).remove(person, Role.MENTOR, 1),
                unit -> rules(unit).save(rules(1, 2), 1),
                unit -> rules(unit).remove(FIRST.id(), 1));

        assertThat(changes)
                .allSatisfy(change -> assertThatIllegalStateException()
                        .isThrownBy(() -> ask(unit -> {
                            change.accept(unit);
                            return unit;
                        }))
                        .withMessageContaining("changes need who, when and why"));
        assertThat(identityOf(person)).contains(new Versioned<>(AMINA, 1));
        assertThat(allRules(MALMO.id())).containsExactly(new Versioned<>(FIRST, 1));
        assertThat(audit(MALMO.id())).isEqualTo(before);
    }

    @Test
    @Tag("M9")
    public void every_change_leaves_who_when_what_and_why() {
        PersonId person = PersonId.numbered(1);
        ProgrammeId lund = ProgrammeId.of("lund");
        PersonId added = store.inUnit(CONFIRM, unit -> {
            unit.programmes().add(Programme.of(lund, CountryCode.of("SE"), LanguageCode.of("sv")));
            PersonId first = unit.newPerson(lund);
            unit.identities(lund).save(first, AMINA, 0);
            unit.identities(lund).save(first, BILAL, 1);
            unit.applications(lund).save(mentor(first), 0);
            unit.records(lund, ProgrammeRules.KIND).save(FIRST, 0);
            return first;
        });
        assertThat(added).isEqualTo(person);
        run(unit -> unit.records(TURIN.id(), ProgrammeRules.KIND).save(FIRST, 0));
        run(unit -> {
            unit.identities(lund).remove(person, 2);
            unit.applications(lund).remove(person, Role.MENTOR, 1);
            unit.applications(lund).remove(person, Role.MENTEE, 0);
            unit.records(lund, ProgrammeRules.KIND).remove(FIRST.id(), 1);
            unit.programmes()
                    .replace(
                            unit.programmes().find(lund).orElseThrow(),
                            Programme.of(lund, CountryCode.of("SE"), LanguageCode.of("ar")));
            assertThat(audit(unit, lund)).hasSize(9);
        });
        reopen();

        assertThat(audit(lund))
                .containsExactly(
                        new AuditRow(3, CONFIRM, "programme", "lund", 1),
                        new AuditRow(4, CONFIRM, "identity", "p-000001", 1),
                        new AuditRow(5, CONFIRM, "identity", "p-000001", 2),
                        new AuditRow(6, CONFIRM, "application", "p-000001-mentor", 1),
                        new AuditRow(7, CONFIRM, "rules", "r-000001", 1),
                        new AuditRow(9, Changes.ANY, "identity", "p-000001", 0),
                        new AuditRow(10, Changes.ANY, "application", "p-000001-mentor", 0),
                        new AuditRow(11, Changes.ANY, "rules", "r-000001", 0),
                        new AuditRow(12, Changes.ANY, "programme", "lund", 1));
        assertThat(audit(TURIN.id())).extracting(AuditRow::number).containsExactly(2L, 8L);
        assertThat(audit(UNKNOWN)).isEmpty();
    }

    @Test
    public void when_something_was_changed_is_kept_to_the_microsecond() {
        Change fine = new Change(CONFIRM.by(), CONFIRM.at().plusNanos(1_234_567), CONFIRM.action(), CONFIRM.why());
        RecordId id = store.inUnit(fine, unit -> {
            rules(unit).save(FIRST, 0);
            return FIRST.id();
        });
        assertThat(id).isEqualTo(FIRST.id());
        reopen();

        assertThat(fine.at()).isEqualTo("2025-11-03T09:30:00.001234");
        assertThat(audit(MALMO.id()))
                .last()
                .satisfies(row -> assertThat(row.change()).isEqualTo(fine));
    }

    @Test
    @Tag("M9")
    public void what_is_not_kept_leaves_no_trace() {
        int before = audit(MALMO.id()).size();
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> run(unit -> {
                    rules(unit).save(FIRST, 0);
                    assertThat(audit(unit, MALMO.id())).hasSize(before + 1);
                    failAfter(unit.newPerson(MALMO.id()));
                }));
        assertStale("rules r-000001", 4, 0, unit -> rules(unit).save(FIRST, 4));

        assertThat(audit(MALMO.id())).hasSize(before);
        run(unit -> rules(unit).save(FIRST, 0));
        assertThat(audit(MALMO.id()))
                .last()
                .satisfies(row -> assertThat(row.number())
                        .isEqualTo(before + audit(TURIN.id()).size() + 1L));
    }
}
