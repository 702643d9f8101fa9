package org.amir.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amir.core.privacy.FilledStore.DAY;
import static org.amir.core.privacy.FilledStore.MAIN;
import static org.amir.core.privacy.FilledStore.MENTEE;
import static org.amir.core.privacy.FilledStore.MENTOR;
import static org.amir.core.privacy.FilledStore.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordExport;
import org.amir.core.exchange.Table;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Traits;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.table.ColumnType;
import org.amir.core.table.TableShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
@Tag("R6")
class ResearchExportTest {
    private static final LocalDate LATER = DAY.plusYears(1);
    private static final ResearchKey KEY = key("one");
    private static final FieldAccess ORDINARY = FieldAccess.standard();
    private static final FieldAccess SPECIAL =
            ORDINARY.with(Audience.RESEARCHER, ImmutableSet.of(FieldClass.ORDINARY, FieldClass.SPECIAL_CATEGORY));

    private final FilledStore store = new FilledStore(kind -> !kind.equals(Consent.KIND));

    private static ResearchKey key(String secret) {
        return ResearchKey.of(secret.repeat(ResearchKey.FEWEST_BYTES).getBytes(UTF_8));
    }

    @BeforeEach
    void everybodyConsents() {
        people().forEach(person -> says(person, ConsentPurpose.RESEARCH, true));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void says(PersonId person, ConsentPurpose purpose, boolean isGiven) {
        boolean said = store.change(unit -> {
            Records<PersonId, Consent> records = unit.records(MAIN, Consent.KIND);
            long version = records.find(person).map(Versioned::version).orElse(0L);
            Consent before = records.find(person).map(Versioned::value).orElse(Consent.of(person));
            records.save(
                    before.say(new ConsentStatement(
                                    purpose, isGiven, Dated.of(LATER), Actor.of("team-1"), Reason.of("by-mail")))
                            .orElseThrow(),
                    version);
            return true;
        });
        assertThat(said).isTrue();
    }

    private ResearchExport export(ResearchKey key, FieldAccess access) {
        return store.read(unit -> ResearchExport.of(unit, MAIN, key, access));
    }

    private static ResearchTable table(ResearchExport export, String name) {
        return export.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<String> cells(ResearchTable table, String column) {
        int place = table.columns().stream().map(ResearchColumn::name).toList().indexOf(column);
        return table.rows().stream().map(row -> row.get(place)).collect(toImmutableList());
    }

    private static String everything(ResearchExport export) {
        return export.tables().stream()
                        .flatMap(table -> Stream.concat(
                                Stream.of(table.name()), table.rows().stream().map(row -> String.join(",", row))))
                        .collect(Collectors.joining("\n"))
                + export.note().text();
    }

    private static String fresh(ResearchKey key, PersonId person) {
        return key.idFor(MAIN, "person", person.value());
    }

    /** What the store has in a column, but for what so many have that it says nothing by itself. */
    private Set<String> planted(TableShape table, int place) {
        Table exported = store.read(
                unit -> RecordExport.of(MAIN).withTexts().tables(unit).get(table.name()));
        return exported.rows().stream()
                .map(row -> row.get(place))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isTold(ResearchTable given, String column) {
        return given.columns().stream().anyMatch(each -> each.name().equals(column));
    }

    @Test
    void nothing_that_identifies_is_in_any_byte_and_no_id_of_the_store() {
        Set<ColumnType> sayNothing = Sets.immutableEnumSet(ColumnType.FLAG, ColumnType.INTEGER);
        String given = everything(export(KEY, SPECIAL));
        Set<String> closed = RecordExport.shapes().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> column.allowed().stream())
                .collect(Collectors.toSet());
        int looked = 0;

        for (TableShape table : RecordExport.shapes()) {
            for (int place = 0; place < table.columns().size(); place++) {
                ColumnType type = table.columns().get(place).type();
                if (!sayNothing.contains(type)
                        && table.columns().get(place).allowed().isEmpty()) {
                    for (String cell : Sets.difference(planted(table, place), closed)) {
                        assertThat(given)
                                .as("%s of %s", table.columns().get(place).name(), table.name())
                                .doesNotContain("," + cell + ",", "," + cell + "\n")
                                .doesNotContain(cell.length() > 3 ? cell : "no such cell");
                        looked++;
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(300);
        assertThat(given).doesNotContain("Amina", "amina", "0701-555", "p-0000", "m-0000", "55605869", "13000730");
    }

    @Test
    void a_column_of_a_hidden_class_is_not_even_named() {
        ResearchExport ordinary = export(KEY, ORDINARY);
        ResearchExport special = export(KEY, SPECIAL);

        for (TableShape shape : RecordExport.shapes()) {
            shape.columns().forEach(column -> {
                FieldClass fieldClass = FieldClass.of(shape, column);
                boolean mayBe = fieldClass == FieldClass.ORDINARY;
                boolean mayBeSpecial = mayBe || fieldClass == FieldClass.SPECIAL_CATEGORY;
                assertThat(mayBe || isNowhere(ordinary, shape.name(), column.name()))
                        .as("%s of %s", column.name(), shape.name())
                        .isTrue();
                assertThat(mayBeSpecial || isNowhere(special, shape.name(), column.name()))
                        .as("%s of %s", column.name(), shape.name())
                        .isTrue();
            });
        }
        assertThat(isTold(table(special, "candidacy_leaving"), "reason")).isTrue();
        assertThat(isTold(table(ordinary, "candidacy_leaving"), "reason")).isFalse();
    }

    private static boolean isNowhere(ResearchExport export, String table, String column) {
        return export.tables().stream()
                .filter(given -> given.name().equals(table))
                .noneMatch(given -> isTold(given, column));
    }

    @Test
    void days_are_months_ages_are_bands_and_rare_codes_are_withheld() {
        ResearchTable applications = table(export(KEY, SPECIAL), "application");

        assertThat(cells(applications, "first_stamp")).containsOnly("2025-09");
        assertThat(cells(applications, "arrival")).containsOnly("2015-11");
        assertThat(cells(applications, "age_band")).containsOnly("35-44");
        assertThat(cells(applications, "citizenship")).containsOnly("(few)");
        assertThat(cells(applications, "languages")).containsOnly("(few)");
        assertThat(cells(applications, "background")).containsOnly("(few)");
        assertThat(cells(applications, "gender")).containsOnly("non-binary");
    }

    @Test
    void what_six_have_is_told_and_what_five_have_is_not() {
        people().skip(2).limit(4).forEach(person -> store.applies(person, Profiles.menteeWhoAnsweredEverything()));

        assertThat(cells(table(export(KEY, SPECIAL), "application"), "citizenship"))
                .hasSize(6)
                .containsOnly("SY");
        says(MENTOR, ConsentPurpose.RESEARCH, false);
        assertThat(cells(table(export(KEY, SPECIAL), "application"), "citizenship"))
                .hasSize(5)
                .containsOnly("(few)");

        store.applies(PersonId.numbered(3), Profiles.mentorWhoAnsweredEverything());
        assertThat(cells(table(export(KEY, SPECIAL), "application"), "citizenship"))
                .as("five people have it, one of them in both roles")
                .hasSize(6)
                .containsOnly("(few)");
    }

    @Test
    void an_age_is_that_of_the_day_of_the_first_answers() {
        Mentee young = Mentee.builder()
                .traits(Traits.builder()
                        .birthDate(Answer.of(DAY.minusYears(25).plusDays(1)))
                        .build())
                .build();
        PersonId person = PersonId.numbered(3);
        Application answeredTwice = store.change(unit -> {
            Application again = Application.builder()
                    .person(person)
                    .profile(young)
                    .firstStamp(DAY.atTime(9, 30))
                    .stamp(DAY.plusDays(1).atTime(9, 30))
                    .build();
            unit.applications(MAIN).save(again, 0);
            return again;
        });
        assertThat(young.traits().ageOn(answeredTwice.stamp().toLocalDate())).hasValue(25);

        ResearchTable applications = table(export(KEY, ORDINARY), "application");
        int row = cells(applications, "person").indexOf(fresh(KEY, person));
        assertThat(cells(applications, "age_band").get(row)).isEqualTo("18-24");
    }

    @Test
    void who_came_is_in_no_order_but_that_of_the_ids() {
        for (String secret : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            ResearchTable invited = table(export(key(secret), ORDINARY), "training_session_invitee");
            Map<String, List<String>> bySession = new TreeMap<>();
            for (int row = 0; row < invited.rows().size(); row++) {
                bySession
                        .computeIfAbsent(cells(invited, "training_session").get(row), any -> new ArrayList<>())
                        .add(cells(invited, "person").get(row));
            }
            assertThat(bySession.values())
                    .anyMatch(people -> people.size() > 1)
                    .allSatisfy(people -> assertThat(people).isSorted());
        }
    }

    @Test
    void a_pair_is_in_it_though_the_one_before_is_not_and_does_not_tell_of_that() {
        Mentorship next = store.change(unit -> {
            Mentorship proposed = Mentorship.builder()
                    .id(RecordId.numbered("m", 9))
                    .mentor(PersonId.numbered(3))
                    .mentee(MENTEE)
                    .rulesVersion(1)
                    .predecessor(RecordId.numbered("m", 1))
                    .addSteps(MentorshipStep.of(
                            MentorshipState.PROPOSED,
                            LATER,
                            Decision.of(Actor.of("team-1"), LATER.atTime(12, 0), Reason.of("talked-about"))))
                    .build();
            unit.records(MAIN, Mentorship.KIND).save(proposed, 0);
            return proposed;
        });
        String before = KEY.idFor(MAIN, Mentorship.KIND.name(), "m-000001");
        assertThat(predecessor(next)).isEqualTo(before);

        says(MENTOR, ConsentPurpose.RESEARCH, false);

        assertThat(predecessor(next)).isEmpty();
        assertThat(everything(export(KEY, SPECIAL))).doesNotContain(before);
    }

    private String predecessor(Mentorship pair) {
        ResearchTable pairs = table(export(KEY, ORDINARY), "mentorship");
        int row = cells(pairs, "mentorship")
                .indexOf(KEY.idFor(MAIN, Mentorship.KIND.name(), pair.id().value()));
        return cells(pairs, "predecessor").get(row);
    }

    @Test
    void the_same_store_and_key_give_the_same_and_another_key_ids_that_lead_nowhere() {
        ResearchExport one = export(KEY, ORDINARY);
        ResearchExport other = export(key("two"), ORDINARY);

        assertThat(everything(export(KEY, ORDINARY))).isEqualTo(everything(one));
        assertThat(ids(one)).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(ids(other));
        assertThat(other.note()).isEqualTo(one.note());
        assertThat(KEY.idFor(MAIN, "person", "p-000001"))
                .matches("[a-p]{20}")
                .isNotEqualTo(KEY.idFor(ProgrammeId.of("other"), "person", "p-000001"))
                .isNotEqualTo(KEY.idFor(MAIN, "mentorship", "p-000001"));
    }

    private static Set<String> ids(ResearchExport export) {
        Set<String> ids = new HashSet<>();
        export.tables()
                .forEach(table -> table.columns().stream()
                        .filter(column -> column.written() == ResearchColumn.Written.FRESH_ID)
                        .forEach(column -> ids.addAll(cells(table, column.name()))));
        ids.remove("");
        return ids;
    }

    @Test
    void the_order_of_rows_is_that_of_their_ids_and_numbers_have_no_gaps() {
        says(MENTEE, ConsentPurpose.RESEARCH, false);
        ResearchExport export = export(KEY, ORDINARY);

        assertThat(export.tables()).filteredOn(table -> !table.rows().isEmpty()).hasSizeGreaterThan(30);
        export.tables()
                .forEach(table -> assertThat(table.rows().stream().map(row -> row.get(0)))
                        .as(table.name())
                        .isSorted());
        assertThat(cells(table(export, "person"), "person"))
                .containsExactlyElementsOf(people().filter(person -> !person.equals(MENTEE))
                        .map(person -> fresh(KEY, person))
                        .sorted()
                        .toList());
        ResearchTable invited = table(export, "training_session_invitee");
        assertThat(invited.rows()).isNotEmpty();
        invited.rows().stream()
                .collect(Collectors.groupingBy(row -> row.get(0)))
                .values()
                .forEach(rows -> assertThat(rows.stream().map(row -> row.get(1)))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, rows.size())
                                .mapToObj(Integer::toString)
                                .toList()));
    }

    @Test
    void who_withdraws_is_out_at_once_with_their_pairs_and_all_that_names_them() {
        ResearchExport before = export(KEY, ORDINARY);
        String pair = KEY.idFor(MAIN, Mentorship.KIND.name(), "m-000001");
        assertThat(everything(before)).contains(fresh(KEY, MENTEE), pair);

        says(MENTEE, ConsentPurpose.RESEARCH, false);
        ResearchExport after = export(KEY, ORDINARY);

        assertThat(everything(after)).contains(fresh(KEY, MENTOR)).doesNotContain(fresh(KEY, MENTEE), pair);
        assertThat(cells(table(after, "diary_entry"), "mentorship"))
                .isNotEmpty()
                .hasSizeLessThan(table(before, "diary_entry").rows().size())
                .doesNotContain("");
        assertThat(cells(table(after, "mentorship"), "mentee")).doesNotContain("");
        assertThat(after.note().people()).isEqualTo(before.note().people() - 1);
        assertThat(after.note().pairs()).isLessThan(before.note().pairs());
        assertThat(after.note().pairsLeftOut()).isEmpty();
    }

    @Test
    void a_background_that_may_no_longer_be_used_is_not_told_nor_counted() {
        people().skip(2).limit(4).forEach(person -> store.applies(person, Profiles.menteeWhoAnsweredEverything()));
        assertThat(cells(table(export(KEY, SPECIAL), "application"), "background"))
                .hasSize(6)
                .doesNotContain("(few)", "");

        says(MENTEE, ConsentPurpose.MATCHING_ON_BACKGROUND, false);

        ResearchTable after = table(export(KEY, SPECIAL), "application");
        assertThat(cells(after, "background"))
                .containsExactlyElementsOf(cells(after, "person").stream()
                        .map(person -> person.equals(fresh(KEY, MENTEE)) ? "" : "(few)")
                        .toList());
    }

    @Test
    void who_withdrew_from_the_programme_or_was_erased_or_said_nothing_is_out() {
        says(PersonId.numbered(4), ConsentPurpose.PROGRAMME, false);
        boolean erased = store.change(unit -> {
            unit.identities(MAIN).erase(PersonId.numbered(5), 0);
            unit.addPerson(MAIN, PersonId.numbered(10));
            return true;
        });
        says(PersonId.numbered(10), ConsentPurpose.PROGRAMME, true);

        ResearchExport export = export(KEY, ORDINARY);

        assertThat(erased).isTrue();
        assertThat(export.note().people()).isEqualTo(7);
        assertThat(everything(export))
                .doesNotContain(
                        fresh(KEY, PersonId.numbered(4)),
                        fresh(KEY, PersonId.numbered(5)),
                        fresh(KEY, PersonId.numbered(10)));
        assertThat(export.note().peopleLeftOut().values()).containsOnly(OptionalInt.empty());
    }

    @Test
    void counts_of_few_are_not_told_nor_those_that_would_tell_them() {
        boolean many = store.change(unit -> {
            IntStream.rangeClosed(10, 30).forEach(number -> unit.addPerson(MAIN, PersonId.numbered(number)));
            return true;
        });
        assertThat(many).isTrue();
        assertThat(export(KEY, ORDINARY).note().text())
                .isEqualTo("""
                        people    9; left out: erased 0, withdrawn 0, not-known 21
                        pairs     %s; left out since one of the two is: 0
                        columns   ordinary
                        few       fewer than 6, or withheld with those
                        """.formatted(export(KEY, ORDINARY).note().pairs()));

        says(MENTEE, ConsentPurpose.RESEARCH, false);
        assertThat(export(KEY, ORDINARY).note().text())
                .startsWith("people    8; left out: erased 0, withdrawn few, not-known few\n");
    }

    @Test
    void one_alone_is_few_and_nobody_is_not() {
        assertThat(ResearchNote.counted(0)).hasValue(0);
        assertThat(ResearchNote.counted(1)).isEmpty();
        assertThat(ResearchNote.counted(5)).isEmpty();
        assertThat(ResearchNote.counted(6)).hasValue(6);
    }

    @Test
    void a_short_secret_is_refused_and_none_is_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResearchKey.of("secret".getBytes(UTF_8)))
                .withMessage("the key for research has 32 random bytes at least, but had 6");
        assertThat(KEY).hasToString("a key for research");
        assertThat(table(export(KEY, ORDINARY), "person")).hasToString("person with 9 rows");
    }

    @Test
    void programmes_and_authorities_are_not_of_people_and_third_parties_did_not_consent() {
        List<String> names =
                export(KEY, SPECIAL).tables().stream().map(ResearchTable::name).toList();

        assertThat(names)
                .contains("person", "application", "candidacy", "mentorship", "diary_entry", "survey_answer")
                .doesNotContainAnyElementsOf(Arrays.asList(
                        "programme", "rules", "authority", "recruitment_round", "candidacy_network_contact"));
    }
}
