package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amir.core.participant.Identity;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profile;
import org.amir.core.participant.Role;
import org.amir.core.record.FreeText;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the project's own forms a second time, with its own lists of labels, and finds every value of every current
 * answer in the store, and of those that are withheld none.
 */
class EveryValueTest {
    /** Which column of people's tables answers each column of the forms, in order; '-' is in no such column. */
    private static final List<String> MENTOR = columns("""
            stamp - - - birth-date gender citizenship background background-consent place postcode arrival languages
            host-language-level occupation housing mon tue wed thu fri sat sun hours-per-week meeting-form
            themes-offered skill-listening skill-problem-solving skill-local-services skill-digital
            skill-communication temperament-calm-energetic temperament-reserved-outgoing
            temperament-structured-spontaneous motivation lived-experience gender-wish age-wish convictions
            all-sessions twelve-months capacity channel consent""");

    private static final List<String> MENTEE = columns("""
            stamp - - - birth-date gender citizenship background background-consent place postcode arrival languages
            host-language-level permit-kind permit-valid-until occupation housing mon tue wed thu fri sat sun
            meeting-form themes-needed most-important-theme temperament-calm-energetic temperament-reserved-outgoing
            temperament-structured-spontaneous motivation expectations gender-wish age-wish twelve-months network
            channel consent""");

    private static final List<String> DAYS = columns("mon tue wed thu fri sat sun");

    private static final ImmutableMap<String, String> LABELS = labels("""
            Kvinna: woman; Man: man; Icke-binär: non-binary; Vill inte uppge: declined; Ingen preferens: none
            Donna: woman; Uomo: man; Non binario: non-binary; Preferisco non rispondere: declined
            Nessuna preferenza: none; 18–24: 18-24; 25–34: 25-34; 35–44: 35-44; 45+: 45+
            Ja: yes; Nej: no; Sì: yes; No: no
            A1: A1; A2: A2; B1: B1; B2: B2; C1: C1; C2: C2
            Söker arbete: seeking-work; Arbetar heltid: full-time; Arbetar deltid: part-time; Studerar: studying
            Föräldraledig: parental-leave
            Cerco lavoro: seeking-work; Lavoro a tempo pieno: full-time; Lavoro part-time: part-time; Studio: studying
            In congedo parentale: parental-leave
            Andra hand: sublet; Eget hyreskontrakt: lease; Egen bostad: owned; Inneboende: lodger
            Tillfälligt boende: temporary
            Subaffitto: sublet; Affitto: lease; Casa di proprietà: owned; Ospite: lodger; Alloggio temporaneo: temporary
            Personligt möte: in-person; Online: online; Både och: either; In presenza: in-person; Entrambi: either
            Permanent uppehållstillstånd: permanent; Tillfälligt uppehållstillstånd: temporary
            Uppehållstillstånd för studier: study; Ansökan pågår: pending
            Permesso UE per soggiornanti di lungo periodo: eu-long-term; Permesso temporaneo: temporary
            Permesso per studio: study; Domanda in corso: pending
            Språkskola (SFI): language-school; En vän: friend; Sociala medier: social-media; Affisch eller flyer: flyer
            Interkulturellt center: intercultural-centre; Arbetsförmedlingen: employment-office
            Scuola di italiano: language-school; Un amico: friend; Social media: social-media; Volantino: flyer
            Centro interculturale: intercultural-centre; Centro per l'impiego: employment-office""");

    private static final ImmutableMap<String, String> TIMES = labels("""
            Förmiddag: morning; Eftermiddag: afternoon; Kväll: evening
            Mattina: morning; Pomeriggio: afternoon; Sera: evening""");

    private static final ImmutableMap<String, String> THEMES = labels("""
            Boende: housing; Arbete, CV och anställningsintervju: employment; Utbildning och validering: education
            Ekonomi, bank och budget: economy; Hälso- och sjukvård: health; Svenska språket: language
            Digitala tjänster (BankID, e-tjänster): digital; Rättigheter och skyldigheter: rights
            Socialt nätverk och fritid: network
            Casa: housing; Lavoro, CV e colloqui: employment; Istruzione e riconoscimento titoli: education
            Denaro, banca e budget: economy; Salute e servizi sanitari: health; Lingua italiana: language
            Servizi digitali (SPID, sportelli online): digital; Diritti e doveri: rights
            Rete sociale e tempo libero: network""");

    private static final ImmutableMap<String, String> COUNTRIES = labels("""
            Afghanistan: AF; Azerbajdzjan: AZ; Chile: CL; Colombia: CO; Eritrea: ER; Etiopien: ET; Gambia: GM
            Georgien: GE; Irak: IQ; Iran: IR; Kenya: KE; Libanon: LB; Marocko: MA; Rwanda: RW; Serbien: RS
            Somalia: SO; Sudan: SD; Syrien: SY; Uganda: UG
            Algeria: DZ; Bangladesh: BD; Costa d’Avorio: CI; Cuba: CU; Egitto: EG; El Salvador: SV; Ghana: GH
            Guinea: GN; India: IN; Iraq: IQ; Libia: LY; Mali: ML; Marocco: MA; Nicaragua: NI; Nigeria: NG
            Pakistan: PK; Senegal: SN; Siria: SY; Togo: TG; Ucraina: UA""");

    private static final ImmutableMap<String, String> LANGUAGES = labels("""
            Afghanska: ps; Amhariska: am; Arabiska: ar; Azerbajdzjanska: az; Engelska: en; Franska: fr; Georgiska: ka
            Kinjarwanda: rw; Luganda: lg; Mande: man; Persiska: fa; Ryska: ru; Serbiska: sr; Somaliska: so
            Spanska: es; Swahili: sw; Tigrinja: ti
            Akan: ak; Arabo: ar; Bambara: bm; Bengalese: bn; Francese: fr; Hindi: hi; Inglese: en; Mandingo: man
            Pashto: ps; Persiano: fa; Pidgin nigeriano: pcm; Russo: ru; Somalo: so; Spagnolo: es; Tigrino: ti
            Ucraino: uk; Urdu: ur; Wolof: wo""");

    /** Places by their names on a map, and roughly where they lie. */
    private static final ImmutableMap<String, String> PLACES = labels("""
            Göteborg: 57.7 12.0; Kista: 59.4 17.9; Malmö: 55.6 13.0; Stockholm: 59.3 18.1; Sollentuna: 59.4 17.9
            Solna: 59.4 18.0; Södertälje: 59.2 17.6; Tumba: 59.2 17.8; Uppsala: 59.9 17.6; Västerås: 59.6 16.6
            Örebro: 59.3 15.2; Bologna: 44.5 11.3; Firenze: 43.8 11.3; Imola: 44.4 11.7; Milano: 45.5 9.2
            Modena: 44.6 10.9; Parma: 44.8 10.3; Prato: 43.9 11.1; Reggio nell'Emilia: 44.7 10.6; Torino: 45.1 7.7""");

    @TempDir
    Path folder;

    private record Applicant(String email, String birthDate) {}

    @ParameterizedTest
    @ValueSource(strings = {"se", "it"})
    void every_value_is_found_in_the_store(String country) {
        Path store = folder.resolve("store");
        List<FormFile> forms = country.equals("se")
                ? List.of(FormFile.swedishMentors(), FormFile.swedishMentees())
                : List.of(FormFile.italianMentors(), FormFile.italianMentees());
        Map<Applicant, List<String>> latest = new LinkedHashMap<>();
        Map<Applicant, String> ids = new LinkedHashMap<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (FormFile form : forms) {
            Path out = folder.resolve(form.mapping());
            AmirRun.importing(form, store, folder, "--out", out);
            List<Map<String, String>> imported = Csv.table(out.resolve("imported.csv"));
            rows.addAll(imported);
            for (int i = 0; i < form.answers().size(); i++) {
                List<String> answer = form.answers().get(i);
                Applicant applicant = applicant(answer);
                String id = imported.get(i).getOrDefault("person", "");
                assertThat(ids.merge(applicant, id, (before, now) -> now)).isEqualTo(id);
                latest.merge(applicant, answer, (one, other) -> stamp(other).compareTo(stamp(one)) > 0 ? other : one);
            }
        }
        AmirRun.of("people", "--store", store, "--out", folder).exits(0);

        assertThat(ids.values()).doesNotHaveDuplicates();
        forms.forEach(form -> assertTraits(form, ids));
        assertTexts(store, forms, ids);
        ImmutableMap<PersonId, Identity> identities = Stored.identities(store);
        assertThat(identities).hasSameSizeAs(latest.keySet());
        latest.forEach((applicant, answer) -> {
            Identity stored = identities.get(PersonId.of(ids.getOrDefault(applicant, "")));
            assertThat(stored)
                    .isEqualTo(Identity.builder()
                            .name(filled(answer.get(1)))
                            .email(filled(answer.get(2)))
                            .phone(filled(answer.get(3)))
                            .build());
        });
        assertThat(rows).hasSize(country.equals("se") ? 121 : 78);
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "it"})
    void what_is_withheld_is_nowhere_in_the_store(String country) {
        Path store = folder.resolve("store");
        FormFile mentees = country.equals("se") ? FormFile.swedishMentees() : FormFile.italianMentees();
        int network = MENTEE.indexOf("network");
        int background = MENTEE.indexOf("background");
        FormFile marked = mentees.withAnswers(mentees.answers());
        for (int row = 1; row <= marked.answers().size(); row++) {
            List<String> answer = marked.answers().get(row - 1);
            if (!LABELS.getOrDefault(answer.get(background + 1), "").equals("yes")) {
                marked.set(row, marked.header().get(background), "Folk " + row + " Withheldian");
            }
            if (!answer.get(network).isEmpty()) {
                marked.set(row, marked.header().get(network), "Neighbour " + row + " Withheldian");
            }
        }

        AmirRun.importing(marked, store, folder);

        assertThat(marked.text()).contains("Withheldian");
        assertThat(Stored.script(store)).doesNotContain("Withheldian");
        assertThat(Stored.opened(store))
                .contains(marked.answers().get(0).get(1))
                .doesNotContain("Withheldian");
    }

    private void assertTraits(FormFile form, Map<Applicant, String> ids) {
        boolean isMentor = form.mapping().endsWith("mentor");
        List<String> columns = isMentor ? MENTOR : MENTEE;
        assertThat(form.header()).hasSameSizeAs(columns);
        Map<String, Map<String, String>> expected = new TreeMap<>();
        byApplicant(form).forEach((applicant, answers) -> {
            List<String> current = answers.get(answers.size() - 1);
            Map<String, String> traits = traits(columns, current);
            traits.put("person", ids.getOrDefault(applicant, ""));
            traits.put("first-stamp", stamp(answers.get(0)));
            expected.put(traits.getOrDefault("person", ""), traits);
        });
        Map<String, Map<String, String>> actual = new TreeMap<>();
        for (Map<String, String> person : Csv.table(folder.resolve(isMentor ? "mentors.csv" : "mentees.csv"))) {
            assertLiesWhere(person);
            Map<String, String> traits = new TreeMap<>(person);
            traits.keySet().removeAll(List.of("latitude", "longitude"));
            traits.computeIfPresent("languages", (column, codes) -> inOrder(codes));
            traits.computeIfPresent("availability", (column, codes) -> inOrder(codes));
            traits.computeIfPresent("themes-offered", (column, codes) -> inOrder(codes));
            traits.computeIfPresent("themes-needed", (column, codes) -> inOrder(codes));
            actual.put(person.getOrDefault("person", ""), traits);
        }
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        expected.forEach((person, traits) -> assertThat(actual.get(person)).isEqualTo(traits));
    }

    private static Map<String, String> traits(List<String> columns, List<String> answer) {
        Map<String, String> traits = new TreeMap<>();
        List<String> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            String cell = answer.get(i).strip();
            if (DAYS.contains(column)) {
                codes(TIMES, cell).forEach(time -> slots.add(column + "-" + time));
            } else if (column.equals("consent")) {
                assertThat(LABELS.get(cell)).isEqualTo("yes");
            } else if (!column.equals("-") && !column.equals("network")) {
                traits.put(column, value(column, cell));
            }
        }
        traits.put("availability", inOrder(String.join(" ", slots)));
        traits.put("guardian-consent", "");
        if (!"yes".equals(traits.get("background-consent"))) {
            traits.put("background", "");
        }
        return traits;
    }

    private static String value(String column, String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        return switch (column) {
            case "stamp" -> stamp(List.of(cell));
            case "birth-date", "arrival", "permit-valid-until" -> day(cell);
            case "citizenship", "background" -> known(COUNTRIES, cell);
            case "place" -> placeName(cell);
            case "postcode" -> cell.replace(" ", "");
            case "languages" -> inOrder(String.join(" ", codes(LANGUAGES, cell)));
            case "themes-offered", "themes-needed" -> inOrder(String.join(" ", codes(THEMES, cell)));
            case "most-important-theme" -> known(THEMES, cell);
            case "motivation", "lived-experience", "expectations" -> "answered";
            case "convictions" -> known(LABELS, cell).equals("yes") ? "declared-none" : "declared-some";
            case "hours-per-week", "capacity" -> cell;
            default -> column.startsWith("skill-") || column.startsWith("temperament-") ? cell : known(LABELS, cell);
        };
    }

    private void assertTexts(Path store, List<FormFile> forms, Map<Applicant, String> ids) {
        ImmutableMap<PersonId, Profile> mentors = profiles(store, Role.MENTOR);
        ImmutableMap<PersonId, Profile> mentees = profiles(store, Role.MENTEE);
        for (FormFile form : forms) {
            boolean isMentor = form.mapping().endsWith("mentor");
            List<String> columns = isMentor ? MENTOR : MENTEE;
            byApplicant(form).forEach((applicant, answers) -> {
                List<String> current = answers.get(answers.size() - 1);
                PersonId person = PersonId.of(ids.getOrDefault(applicant, ""));
                Profile profile = isMentor ? mentors.get(person) : mentees.get(person);
                assertThat(texts(profile))
                        .containsExactly(
                                filled(current.get(columns.indexOf("motivation"))),
                                filled(current.get(columns.indexOf(isMentor ? "lived-experience" : "expectations"))));
            });
        }
    }

    private static ImmutableMap<PersonId, Profile> profiles(Path store, Role role) {
        return Stored.applications(store, role).entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        entry -> entry.getKey(), entry -> entry.getValue().profile()));
    }

    private static List<Optional<String>> texts(@Nullable Profile profile) {
        if (profile instanceof Mentor mentor) {
            return List.of(
                    mentor.traits().motivation().value().map(FreeText::value),
                    mentor.livedExperience().value().map(FreeText::value));
        }
        if (profile instanceof Mentee mentee) {
            return List.of(
                    mentee.traits().motivation().value().map(FreeText::value),
                    mentee.expectations().value().map(FreeText::value));
        }
        return List.of();
    }

    private static void assertLiesWhere(Map<String, String> person) {
        List<String> point = Splitter.on(' ').splitToList(known(PLACES, person.getOrDefault("place", "")));
        assertThat(Double.parseDouble(person.getOrDefault("latitude", "")))
                .isCloseTo(Double.parseDouble(point.get(0)), within(0.1));
        assertThat(Double.parseDouble(person.getOrDefault("longitude", "")))
                .isCloseTo(Double.parseDouble(point.get(1)), within(0.1));
    }

    /** The answers of each applicant, the latest last. */
    private static Map<Applicant, List<List<String>>> byApplicant(FormFile form) {
        return form.answers().stream()
                .sorted(Comparator.comparing(EveryValueTest::stamp))
                .collect(Collectors.groupingBy(
                        EveryValueTest::applicant, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static Applicant applicant(List<String> answer) {
        return new Applicant(answer.get(2).strip().toLowerCase(Locale.ROOT), day(answer.get(4)));
    }

    /** {@code 2025-09-08T15:46:55} of {@code 2025-09-08 15:46:55} and of {@code 08/09/2025 15.46.55}. */
    private static String stamp(List<String> answer) {
        List<String> parts = Splitter.on(' ').splitToList(answer.get(0));
        return day(parts.get(0)) + "T" + parts.get(1).replace('.', ':');
    }

    private static String day(String cell) {
        List<String> parts = Splitter.on('/').splitToList(cell);
        return parts.size() == 1 ? cell : parts.get(2) + "-" + parts.get(1) + "-" + parts.get(0);
    }

    private static String placeName(String cell) {
        return PLACES.keySet().stream()
                .filter(name ->
                        name.equals(cell) || name.toUpperCase(Locale.ROOT).equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(cell));
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell.strip()).filter(text -> !text.isEmpty());
    }

    private static String inOrder(String codes) {
        return Splitter.on(' ').splitToStream(codes).sorted().collect(Collectors.joining(" "));
    }

    /** The codes of labels that stand in a cell with commas between, though some hold commas themselves. */
    private static List<String> codes(Map<String, String> labels, String cell) {
        List<String> codes = new ArrayList<>();
        String rest = cell;
        while (!rest.isEmpty()) {
            String left = rest;
            String label = labels.keySet().stream()
                    .filter(one -> left.equals(one) || left.startsWith(one + ", "))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow(() -> new IllegalArgumentException(left));
            codes.add(known(labels, label));
            rest = rest.substring(Math.min(rest.length(), label.length() + 2));
        }
        return codes;
    }

    private static String known(Map<String, String> labels, String label) {
        String code = labels.get(label);
        if (code == null) {
            throw new IllegalArgumentException(label);
        }
        return code;
    }

    private static List<String> columns(String names) {
        return Splitter.on(' ').splitToList(names.replace('\n', ' '));
    }

    private static ImmutableMap<String, String> labels(String lines) {
        return Arrays.stream(lines.split("[\n;]", -1))
                .map(pair -> Splitter.on(": ").splitToList(pair))
                .collect(ImmutableMap.toImmutableMap(
                        pair -> pair.get(0).strip(), pair -> pair.get(1).strip()));
    }
}
