package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Channel;

/** Few e-mails, dates and times, so that people meet often. */
class FormImportPropertyTest {
    private static final LocalDateTime START = LocalDateTime.of(2025, 3, 1, 10, 0);

    @Property
    void shuffled_rows_give_the_same_people_and_outcomes(
            @ForAll("rows") List<AnsweredRow> rows, @ForAll Random random) {
        List<AnsweredRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        ImportTestBed bed = new ImportTestBed();
        ImportTestBed other = new ImportTestBed();
        ImportReport report = bed.run(rows.toArray(AnsweredRow[]::new));
        ImportReport otherReport = other.run(shuffled.toArray(AnsweredRow[]::new));

        assertThat(other.everything()).isEqualTo(bed.everything());
        assertThat(byContent(shuffled, otherReport)).isEqualTo(byContent(rows, report));
    }

    @Property
    void rows_in_two_files_give_the_same_people_as_in_one(
            @ForAll("rows") List<AnsweredRow> rows, @ForAll Random random) {
        ImportTestBed bed = new ImportTestBed();
        ImportTestBed other = new ImportTestBed();
        assertThat(bed.run(rows.toArray(AnsweredRow[]::new)).isStored()).isTrue();
        int cut = random.nextInt(rows.size() + 1);
        FormReading reading = ImportTestBed.reading(ImmutableList.<Submission>builder()
                .addAll(ImportTestBed.submissions("b.csv", rows.subList(cut, rows.size())))
                .addAll(ImportTestBed.submissions("a.csv", rows.subList(0, cut)))
                .build());
        assertThat(other.run(ImportTestBed.OPTIONS, reading).isStored()).isTrue();

        assertThat(other.everything()).isEqualTo(bed.everything());
    }

    /** Without noes, which remove what was said before and nothing that is said later, and without ties. */
    @Property
    void two_parts_in_either_order_give_the_same_answers(
            @ForAll("consentingRowsAtDifferentTimes") List<AnsweredRow> rows, @ForAll Random random) {
        List<AnsweredRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(rows.size() + 1);
        AnsweredRow[] first = shuffled.subList(0, cut).toArray(AnsweredRow[]::new);
        AnsweredRow[] second = shuffled.subList(cut, rows.size()).toArray(AnsweredRow[]::new);
        ImportTestBed whole = new ImportTestBed();
        ImportTestBed forth = new ImportTestBed();
        ImportTestBed back = new ImportTestBed();
        runAll(whole, List.<AnsweredRow[]>of(rows.toArray(AnsweredRow[]::new)));
        runAll(forth, List.of(first, second));
        runAll(back, List.of(second, first));

        assertThat(withoutIds(forth)).isEqualTo(withoutIds(whole));
        assertThat(withoutIds(back)).isEqualTo(withoutIds(whole));
    }

    @Property
    void a_second_import_of_the_same_changes_no_version(@ForAll("consentingRows") List<AnsweredRow> rows) {
        ImportTestBed bed = new ImportTestBed();
        AnsweredRow[] all = rows.toArray(AnsweredRow[]::new);
        ImportReport report = bed.run(all);
        ImmutableList<Object> before = bed.everything();
        ImportReport again = bed.run(all);

        assertThat(bed.everything()).isEqualTo(before);
        assertThat(again.count(RowOutcome.SAME)).isEqualTo(rows.size());
        assertThat(persons(again)).isEqualTo(persons(report));
        assertThat(possibleDuplicates(again)).isEqualTo(possibleDuplicates(report));
        assertThat(report.notes()).containsAll(again.notes());
    }

    @Property
    void every_row_has_one_outcome(@ForAll("rows") List<AnsweredRow> rows) {
        ImportReport report = new ImportTestBed().run(rows.toArray(AnsweredRow[]::new));

        assertThat(report.rows())
                .extracting(row -> row.row().number())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rows.size()).boxed().toList());
        assertThat(report.counts().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(rows.size());
        assertThat(report.rows())
                .allSatisfy(row -> assertThat(row.person().isEmpty()).isEqualTo(row.outcome() == RowOutcome.REJECTED));
    }

    @Property
    void the_store_holds_the_applications_that_rows_are_new_for(@ForAll("rows") List<AnsweredRow> rows) {
        ImportTestBed bed = new ImportTestBed();
        ImportReport report = bed.run(rows.toArray(AnsweredRow[]::new));

        assertThat(bed.applications()).hasSize(report.count(RowOutcome.NEW));
        assertThat(bed.identities().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, bed.identities().size())
                                .mapToObj(PersonId::numbered)
                                .toList());
    }

    /** Otherwise which of two is kept would depend on where they stand. */
    @Property
    void rows_are_in_one_place_of_the_order_only_if_they_say_the_same(
            @ForAll("submissions") Submission one, @ForAll("submissions") Submission other) {
        int order = PlannedRow.BY_CONTENT.compare(new PlannedRow(one), new PlannedRow(other));
        int back = PlannedRow.BY_CONTENT.compare(new PlannedRow(other), new PlannedRow(one));

        assertThat(order == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(back));
    }

    @Example
    void no_answer_is_ordered_like_a_blank_or_a_declined_one() {
        ImmutableList<Answer<Integer>> capacities =
                ImmutableList.of(Answer.notAnswered(), Answer.declined(), Answer.of(0), Answer.of(1), Answer.of(2));
        ImmutableList<PlannedRow> rows = capacities.stream()
                .map(capacity -> new PlannedRow(Submission.builder()
                        .row(new Row("f", 1))
                        .stamp(START)
                        .profile(Mentor.builder()
                                .traits(Traits.builder().build())
                                .capacity(capacity)
                                .build())
                        .identity(Identity.builder().build())
                        .programmeConsent(Answer.of(true))
                        .build()))
                .collect(toImmutableList());

        for (int i = 1; i < rows.size(); i++) {
            assertThat(PlannedRow.BY_CONTENT.compare(rows.get(i - 1), rows.get(i)))
                    .isNegative();
        }
    }

    @Example
    void whatever_a_row_says_has_a_place_in_the_order() {
        AnsweredRow row = AnsweredRow.mentor("a@example.org", "1990-01-01", "2025-03-01T10:00:01");
        ImmutableList<AnsweredRow> others = ImmutableList.of(
                AnsweredRow.mentee("a@example.org", "1990-01-01", "2025-03-01T10:00:01"),
                AnsweredRow.mentor("A@example.org", "1990-01-01", "2025-03-01T10:00:01"),
                row.named("other"),
                row.saying("other"),
                row.through(Channel.OTHER),
                row.sayingNo(),
                row.withholding(Withheld.NETWORK_CONTACT));

        assertThat(others)
                .allSatisfy(other -> assertThat(PlannedRow.BY_CONTENT.compare(
                                new PlannedRow(row.in("f", 1)), new PlannedRow(other.in("f", 1))))
                        .isNotZero());
        assertThat(PlannedRow.BY_CONTENT.compare(new PlannedRow(row.in("f", 1)), new PlannedRow(row.in("another", 2))))
                .isZero();
    }

    @Provide
    Arbitrary<List<AnsweredRow>> rows() {
        Arbitrary<Answer<Boolean>> consents = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Answer.of(true))),
                Tuple.of(2, Arbitraries.just(Answer.of(false))),
                Tuple.of(1, Arbitraries.just(Answer.notAnswered())));
        return Combinators.combine(row(), consents)
                .as(AnsweredRow::consenting)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<AnsweredRow>> consentingRows() {
        return row().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<AnsweredRow>> consentingRowsAtDifferentTimes() {
        return row().list().ofMaxSize(12).uniqueElements(AnsweredRow::stamp);
    }

    @Provide
    Arbitrary<Submission> submissions() {
        Arbitrary<Profile> profiles = Arbitraries.frequencyOf(
                Tuple.of(1, Profiles.profiles()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Profiles.mentorWhoAnsweredNothing(),
                                Profiles.mentorWhoDeclinedEverything(),
                                Profiles.menteeWhoAnsweredNothing())));
        Arbitrary<Identity> identities = Combinators.combine(
                        Arbitraries.of("", "A", "B"), Arbitraries.of("", "a@x", "A@x", " "), Arbitraries.of("", "1"))
                .as((name, email, phone) -> Identity.builder()
                        .name(Optional.of(name).filter(text -> !text.isEmpty()))
                        .email(Optional.of(email).filter(text -> !text.isEmpty()))
                        .phone(Optional.of(phone).filter(text -> !text.isEmpty()))
                        .build());
        return Combinators.combine(
                        profiles,
                        identities,
                        Profiles.answers(Arbitraries.of(Channel.OTHER, Channel.FLYER)),
                        Profiles.answers(Arbitraries.of(true, false)),
                        Arbitraries.of(Withheld.class).set().ofMaxSize(2))
                .as((profile, identity, channel, consent, withheld) -> Submission.builder()
                        .row(new Row("f", 1))
                        .stamp(START)
                        .profile(profile)
                        .identity(identity)
                        .channel(channel)
                        .programmeConsent(consent)
                        .addAllWithheld(withheld)
                        .build());
    }

    private static Arbitrary<AnsweredRow> row() {
        return Combinators.combine(
                        Arbitraries.of(Role.class),
                        Arbitraries.of("a@example.org", "A@Example.org", "b@example.org", ""),
                        Arbitraries.of("1990-01-01", "1990-01-02", ""),
                        Arbitraries.integers()
                                .between(0, 30)
                                .map(minutes -> START.plusMinutes(minutes).plusSeconds(1)),
                        Arbitraries.of("A", "B"),
                        Arbitraries.of("", "x", "y"),
                        Profiles.answers(Arbitraries.of(Channel.FLYER)))
                .as((role, email, born, stamp, name, motivation, channel) -> new AnsweredRow(
                        role,
                        email,
                        born,
                        stamp.toString(),
                        name,
                        motivation,
                        channel,
                        Answer.of(true),
                        ImmutableSet.of()));
    }

    private static void runAll(ImportTestBed bed, List<AnsweredRow[]> parts) {
        parts.forEach(part -> assertThat(bed.run(part).isStored()).isTrue());
    }

    private static ImmutableList<String> byContent(List<AnsweredRow> rows, ImportReport report) {
        ImmutableList<String> outcomes = ImportTestBed.outcomes(report);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i) + " " + outcomes.get(i))
                .sorted()
                .collect(toImmutableList());
    }

    private static ImmutableList<ImportNote> possibleDuplicates(ImportReport report) {
        return report.notes().stream()
                .filter(note -> note.code().equals(ImportNote.POSSIBLE_DUPLICATE))
                .collect(toImmutableList());
    }

    private static ImmutableList<Object> persons(ImportReport report) {
        return report.rows().stream().map(ImportedRow::person).collect(toImmutableList());
    }

    /** What is held of everybody, without ids, which depend on the order of imports. */
    private static ImmutableList<String> withoutIds(ImportTestBed bed) {
        return bed.identities().keySet().stream()
                .map(person -> identity(bed.identity(person)) + applications(bed, person))
                .sorted()
                .collect(toImmutableList());
    }

    private static String identity(Identity identity) {
        return identity.name() + " " + identity.email();
    }

    private static String applications(ImportTestBed bed, PersonId person) {
        Stream<Application> applications = bed.applications().stream()
                .map(stored -> stored.value())
                .filter(application -> application.person().equals(person));
        return applications
                .sorted(Comparator.comparing(Application::role))
                .map(application -> " %s %s %s %s %s %s"
                        .formatted(
                                application.role(),
                                application.stamp(),
                                application.firstStamp(),
                                application.channel(),
                                application.profile().traits().birthDate(),
                                application.profile().traits().motivation().map(text -> text.value())))
                .toList()
                .toString();
    }
}
