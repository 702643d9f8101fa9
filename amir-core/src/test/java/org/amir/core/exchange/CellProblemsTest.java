package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.amir.core.participant.Answer;
import org.amir.core.participant.HoursPerWeek;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that cannot be read, and what is read of those that can. */
class CellProblemsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "Kön, Mann, unknown-label, Mann, 'one of: Kvinna | Man | Icke-binär | Vill inte uppge'",
                "Medborgarskap, Syria, unknown-country, Syria, 'a name as CLDR has it in the language sv, or a label under"
                        + " \"countries\" of the mapping'",
                "Vilka språk, 'Arabiska, Klingonish, Engelska', unknown-language, Klingonish, 'a name as CLDR has it in the"
                        + " language sv, or a label under \"languages\" of the mapping'",
                "När kom, 2023-02-30, bad-date, 2023-02-30, 'a day of the calendar, written like uuuu-MM-dd'",
                "Tidstämpel, 2025-09-31 10:00:00, bad-stamp, 2025-09-31 10:00:00, 'the day and time of the answer, written"
                        + " like uuuu-MM-dd HH:mm:ss or uuuu-MM-dd H:mm'",
                "När kom, 0000-02-28, bad-date, 0000-02-28, 'a day of the calendar, written like uuuu-MM-dd'",
                "Tidstämpel, 0000-09-30 10:00:00, bad-stamp, 0000-09-30 10:00:00, 'the day and time of the answer, written"
                        + " like uuuu-MM-dd HH:mm:ss or uuuu-MM-dd H:mm'",
                "Tidstämpel, ' ', missing-stamp, , 'the day and time of the answer, written like uuuu-MM-dd HH:mm:ss or"
                        + " uuuu-MM-dd H:mm'",
                "Hur många timmar, två, bad-number, två, 'hours a week from 0 to 168, such as 2, 1.5 or 2-3'",
                "Hur många timmar, 3-2, out-of-range, 3-2, 'hours a week from 0 to 168, such as 2, 1.5 or 2-3'",
                "Hur många timmar, 169, out-of-range, 169, 'hours a week from 0 to 168, such as 2, 1.5 or 2-3'",
                "Hur många mentees, en, bad-number, en, a whole number from 0 to 100",
                "Hur många mentees, 1.5, bad-number, 1.5, a whole number from 0 to 100",
                "Hur många mentees, -1, out-of-range, -1, a whole number from 0 to 100",
                "Hur många mentees, 0701740605, bad-number, , a whole number from 0 to 100",
                "Hur många mentees, 701740605, out-of-range, , a whole number from 0 to 100",
                "Hur är du som person? [Lugn, 6, out-of-range, 6, a whole number from 1 to 5",
                "Hur är du som person? [Lugn, 2-3, bad-number, 2-3, a whole number from 1 to 5",
                "Födelsedatum, 1994-13-01, bad-date, , 'a day of the calendar, written like uuuu-MM-dd'",
                "Födelsedatum, 1899-12-31, implausible-date, , a day of birth from 1900 on and not after the day of the"
                        + " answer",
                "Födelsedatum, 2025-09-09, implausible-date, , a day of birth from 1900 on and not after the day of the"
                        + " answer",
                "Jag har inga, Kanske, unknown-label, , 'one of: Ja | Nej | Vill inte uppge'",
                "Kan du delta, Kanske, unknown-label, , 'one of: Ja | Nej | Vill inte uppge'",
                "Jag samtycker, Kanske, unknown-label, , 'one of: Ja | Nej | Vill inte uppge'",
                "Kön, karim@example.org, unknown-label, , 'one of: Kvinna | Man | Icke-binär | Vill inte uppge'",
            })
    void a_cell_that_cannot_be_read_leaves_out_its_row(
            String header, String cell, String code, String value, String allowed) {
        Sheet sheet =
                Sheet.ofMentors(2).with(1, "Tidstämpel", "2025-09-08 15:46:55").with(1, header, cell);

        FormReading reading = sheet.readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(new Problem(
                        "export.csv",
                        OptionalInt.of(1),
                        Optional.of(sheet.header(header)),
                        code,
                        Optional.ofNullable(value),
                        allowed));
        assertThat(reading.unreadable()).containsExactly(new Row("export.csv", 1));
        assertThat(reading.submissions())
                .extracting(read -> read.row().number())
                .containsExactly(2);
        assertThat(reading.isUnusable()).isFalse();
    }

    @Test
    void all_problems_of_a_row_are_told_in_the_order_of_its_columns() {
        FormReading reading = Sheet.ofMentors(1)
                .with(1, "Hur hörde", "?")
                .with(1, "Kön", "?")
                .with(1, "När kom", "?")
                .readMentorsIn(folder);

        assertThat(reading.problems())
                .extracting(problem -> problem.column().orElseThrow())
                .containsExactly("Kön", "När kom du till Sverige?", "Hur hörde du talas om programmet?");
    }

    @Test
    void a_row_whose_cells_slipped_into_other_columns_shows_none_of_them() {
        Sheet sheet = Sheet.ofMentors(1);
        List<String> cells = sheet.row(1);
        Sheet slipped = Sheet.ofMentors(0)
                .withRow(Stream.concat(
                                cells.stream().limit(1),
                                Stream.concat(
                                        Stream.of("", "", "", ""),
                                        cells.stream().skip(1)))
                        .limit(cells.size())
                        .toList())
                .without("Jag samtycker")
                .withColumn("Jag samtycker till att mina uppgifter behandlas för programmet", "Ja");

        FormReading reading = slipped.readMentorsIn(folder);

        assertThat(reading.problems())
                .hasSizeGreaterThan(10)
                .allMatch(problem -> problem.value().isEmpty());
        assertThat(reading.problems().toString()).doesNotContain(cells.get(1));
    }

    @Test
    void a_row_that_may_have_slipped_hides_nothing_of_the_next() {
        FormReading reading = Sheet.ofMentors(2)
                .with(1, "Jag samtycker", "Kanske")
                .with(1, "Tidstämpel", "2025-09-31 10:00:00")
                .with(2, "Kön", "Mann")
                .readMentorsIn(folder);

        assertThat(reading.problems())
                .extracting(Problem::row, Problem::code, Problem::value)
                .containsExactly(
                        tuple(OptionalInt.of(1), "bad-stamp", Optional.empty()),
                        tuple(OptionalInt.of(1), "unknown-label", Optional.empty()),
                        tuple(OptionalInt.of(2), "unknown-label", Optional.of("Mann")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"För- och", "E-post", "Telefon", "Bostadsort", "Postnummer", "Varför", "Berätta"})
    void a_text_is_as_long_as_a_store_keeps_it_at_most(String header) {
        Sheet sheet = Sheet.ofMentors(2).with(1, header, " " + "x".repeat(1_000_000) + " ");
        assertThat(sheet.readMentorsIn(folder).problems()).isEmpty();

        FormReading reading = sheet.with(1, header, "x".repeat(1_000_001)).readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(tooLong(
                        sheet.header(header),
                        "a text of at most 1000000 characters; this one has 1000001; shorten it"));
        assertThat(reading.unreadable()).containsExactly(new Row("export.csv", 1));
        assertThat(reading.submissions())
                .extracting(read -> read.row().number())
                .containsExactly(2);
        assertThat(reading.isUnusable()).isFalse();
    }

    @Test
    void what_a_mentee_expects_may_be_too_long() {
        Sheet sheet = Sheet.ofMentees(1).with(1, "Vad hoppas", "x".repeat(1_000_001));

        assertThat(sheet.readMenteesIn(folder).problems())
                .containsExactly(tooLong(
                        sheet.header("Vad hoppas"),
                        "a text of at most 1000000 characters; this one has 1000001; shorten it"));
    }

    /** Longer than the CSV reader takes unless told. */
    @Test
    void a_text_may_be_longer_than_any_reader_expects() {
        Sheet sheet = Sheet.ofMentors(1).with(1, "Varför", "x".repeat(17_000_000));

        assertThat(sheet.readMentorsIn(folder).problems())
                .containsExactly(tooLong(
                        sheet.header("Varför"),
                        "a text of at most 1000000 characters; this one has 17000000; shorten it"));
    }

    /** In its plain form, as it is kept to tell people by, each of these signs becomes eighteen letters. */
    @Test
    void an_email_is_too_long_if_its_key_is() {
        Sheet sheet = Sheet.ofMentors(1).with(1, "E-post", "\uFDFA".repeat(55_555));
        assertThat(sheet.readMentorsIn(folder).problems()).isEmpty();

        assertThat(sheet.with(1, "E-post", "\uFDFA".repeat(55_556))
                        .readMentorsIn(folder)
                        .problems())
                .containsExactly(tooLong(
                        sheet.header("E-post"),
                        "a text of at most 1000000 characters; this one has 1000008; shorten it"));
    }

    @Test
    void nothing_is_too_long_for_who_does_not_consent() {
        Submission read = read(Sheet.ofMentors(1)
                .with(1, "Jag samtycker", "Nej")
                .with(1, "För- och", "x".repeat(1_000_001))
                .with(1, "Varför", "x".repeat(1_000_001)));

        assertThat(read.programmeConsent().is(false)).isTrue();
    }

    @Test
    void a_row_with_another_number_of_cells_is_not_read() {
        FormReading reading = Sheet.ofMentors(1)
                .withRow(List.of("2025-09-08 15:46:55", "Karim"))
                .readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(new Problem(
                        "export.csv",
                        OptionalInt.of(2),
                        Optional.empty(),
                        "cell-count",
                        Optional.of("2"),
                        "44 cells, as the header has"));
        assertThat(reading.unreadable()).containsExactly(new Row("export.csv", 2));
    }

    @Test
    void an_answer_that_is_only_blanks_of_any_kind_is_not_answered() {
        Traits traits = traits(Sheet.ofMentors(1)
                .with(1, "Kön", " \u00a0\u2003")
                .with(1, "Varför", "\ufeff\u200b\n")
                .with(1, "Vilka språk", ""));

        assertThat(traits.gender()).isEqualTo(Answer.notAnswered());
        assertThat(traits.motivation()).isEqualTo(Answer.notAnswered());
        assertThat(traits.languages()).isEqualTo(Answer.notAnswered());
    }

    @Test
    void who_would_rather_not_say_has_declined() {
        assertThat(traits(Sheet.ofMentors(1).with(1, "Kön", "vill  inte\u00a0UPPGE "))
                        .gender())
                .isEqualTo(Answer.declined());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"2,2", "2-3,2-3", "2–3,2-3", "\"1,5\",1.5", "1.5,1.5", "2 - 3 timmar,2-3", "0,0", "168,168"})
    void hours_are_a_number_or_a_range(String cell, String hours) {
        assertThat(mentor(Sheet.ofMentors(1).with(1, "Hur många timmar", cell))
                        .hoursPerWeek()
                        .map(HoursPerWeek::code))
                .isEqualTo(Answer.of(hours));
    }

    @ParameterizedTest
    @CsvSource({"4", "4 - It's extremely important", "4 – mycket bra", "4: bra", "4 (bra)", "4.", "4 av 5"})
    void a_rating_may_be_followed_by_its_label(String cell) {
        assertThat(mentor(Sheet.ofMentors(1)
                                .with(1, "Hur bra är du på följande? (1 = inte alls, 5 = mycket bra) [Digital", cell))
                        .skills())
                .containsEntry(Skill.DIGITAL, 4);
    }

    @Test
    void a_wholly_blank_grid_of_times_is_not_answered() {
        Sheet sheet = Sheet.ofMentors(1);
        List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
                .forEach(day -> sheet.with(1, "När kan du träffas? [" + day, ""));

        assertThat(traits(sheet).availability()).isEqualTo(Answer.notAnswered());
    }

    @Test
    void a_place_is_found_whatever_its_case_and_kept_as_answered_if_it_is_not_found() {
        assertThat(traits(Sheet.ofMentors(1)
                                .with(1, "Bostadsort", "SÖDERTÄLJE ")
                                .with(1, "Postnummer", "151 \u00a045"))
                        .residence())
                .satisfies(home -> assertThat(home.place()).contains("Södertälje"))
                .satisfies(home -> assertThat(home.postcode()).contains("15145"))
                .satisfies(home -> assertThat(home.coordinates()).isPresent());
        assertThat(traits(Sheet.ofMentors(1).with(1, "Bostadsort", " Ingenstans på landet "))
                        .residence())
                .satisfies(home -> assertThat(home.place()).contains("Ingenstans på landet"))
                .satisfies(home -> assertThat(home.coordinates()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Nej, Syrien, withheld-background-without-consent",
        "'', Syrien, withheld-background-without-consent",
        "Ja, Atlantis, withheld-background-unknown"
    })
    void a_background_that_may_not_be_held_is_withheld(String consent, String background, String reason) {
        Submission read = read(Sheet.ofMentors(1).with(1, "Etnisk", background).with(1, "Får vi", consent));

        assertThat(read.withheld()).extracting(Withheld::code).containsExactly(reason);
        assertThat(read.profile().traits().background()).isEqualTo(Answer.notAnswered());
    }

    @Test
    void somebody_in_the_applicants_network_is_withheld() {
        FormReading reading =
                Sheet.ofMentees(1).with(1, "Finns det någon", "Zahra, 070").readMenteesIn(folder);

        assertThat(reading.submissions().get(0).withheld()).contains(Withheld.NETWORK_CONTACT);
        assertThat(reading.submissions().get(0).profile()).isInstanceOf(Mentee.class);
    }

    @ParameterizedTest
    @CsvSource({"Nej", "''", "Vill inte uppge"})
    void of_who_does_not_consent_no_more_is_read_than_who_and_when(String consent) {
        Submission read = read(Sheet.ofMentors(1)
                .with(1, "Jag samtycker", consent)
                .with(1, "Födelsedatum", "1994-06-04")
                .with(1, "Kön", "not a label")
                .with(1, "När kom", "not a date"));

        assertThat(read.programmeConsent().is(true)).isFalse();
        assertThat(read.identity().email()).isPresent();
        assertThat(read.profile())
                .isEqualTo(Mentor.builder()
                        .traits(Traits.builder()
                                .birthDate(Answer.of(LocalDate.of(1994, 6, 4)))
                                .build())
                        .build());
        assertThat(read.channel()).isEqualTo(Answer.notAnswered());
        assertThat(read.withheld()).isEmpty();
    }

    @Test
    void a_birth_date_that_cannot_be_read_is_no_problem_without_consent() {
        assertThat(read(Sheet.ofMentors(1).with(1, "Jag samtycker", "Nej").with(1, "Födelsedatum", "1850-01-01"))
                        .profile()
                        .traits()
                        .birthDate())
                .isEqualTo(Answer.notAnswered());
    }

    private static Problem tooLong(String header, String allowed) {
        return new Problem("export.csv", OptionalInt.of(1), Optional.of(header), "too-long", Optional.empty(), allowed);
    }

    private Submission read(Sheet sheet) {
        FormReading reading = sheet.readMentorsIn(folder);
        assertThat(reading.problems()).isEmpty();
        return reading.submissions().get(0);
    }

    private Mentor mentor(Sheet sheet) {
        return (Mentor) read(sheet).profile();
    }

    private Traits traits(Sheet sheet) {
        return read(sheet).profile().traits();
    }
}
