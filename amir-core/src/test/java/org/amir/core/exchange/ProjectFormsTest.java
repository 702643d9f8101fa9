package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amir.core.form.FormMapping;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the project's own forms, read a second time by other means and compared with what was read. */
class ProjectFormsTest {
    private static final List<String> MENTOR =
            columns("stamp name email phone birth gender citizenship background background-consent place"
                    + " postcode arrival languages level occupation housing slot.MONDAY slot.TUESDAY"
                    + " slot.WEDNESDAY slot.THURSDAY slot.FRIDAY slot.SATURDAY slot.SUNDAY hours meeting themes"
                    + " skill.listening skill.problem-solving skill.local-services skill.digital"
                    + " skill.communication scale.calm-energetic scale.reserved-outgoing"
                    + " scale.structured-spontaneous motivation lived wish-gender wish-age convictions sessions"
                    + " twelve capacity channel consent");
    private static final List<String> MENTEE =
            columns("stamp name email phone birth gender citizenship background background-consent place"
                    + " postcode arrival languages level permit until occupation housing slot.MONDAY slot.TUESDAY"
                    + " slot.WEDNESDAY slot.THURSDAY slot.FRIDAY slot.SATURDAY slot.SUNDAY meeting themes"
                    + " important scale.calm-energetic scale.reserved-outgoing scale.structured-spontaneous"
                    + " motivation hopes wish-gender wish-age twelve network channel consent");

    /** Label and code of everything that is a label in the four files. */
    private static final ImmutableMap<String, String> CODES = codes("""
            Kvinna=woman;Man=man;Icke-binär=non-binary;Vill inte uppge=~;Ingen preferens=none
            Donna=woman;Uomo=man;Non binario=non-binary;Preferisco non rispondere=~;Nessuna preferenza=none
            Ja=yes;Nej=no;Sì=yes;No=no
            Arbetar heltid=full-time;Arbetar deltid=part-time;Studerar=studying;Söker arbete=seeking-work
            Föräldraledig=parental-leave;Lavoro a tempo pieno=full-time;Lavoro part-time=part-time;Studio=studying
            Cerco lavoro=seeking-work;In congedo parentale=parental-leave
            Eget hyreskontrakt=lease;Andra hand=sublet;Inneboende=lodger;Egen bostad=owned;Tillfälligt boende=temporary
            Affitto=lease;Subaffitto=sublet;Ospite=lodger;Casa di proprietà=owned;Alloggio temporaneo=temporary
            Förmiddag=morning;Eftermiddag=afternoon;Kväll=evening;Mattina=morning;Pomeriggio=afternoon;Sera=evening
            Personligt möte=in-person;Online=online;Både och=either;In presenza=in-person;Entrambi=either
            Tillfälligt uppehållstillstånd=temporary;Uppehållstillstånd för studier=study
            Permanent uppehållstillstånd=permanent;Ansökan pågår=pending;Permesso temporaneo=temporary
            Permesso per studio=study;Permesso UE per soggiornanti di lungo periodo=eu-long-term
            Domanda in corso=pending
            Språkskola (SFI)=language-school;Interkulturellt center=intercultural-centre
            Arbetsförmedlingen=employment-office;Sociala medier=social-media;En vän=friend;Affisch eller flyer=flyer
            Scuola di italiano=language-school;Centro interculturale=intercultural-centre
            Centro per l'impiego=employment-office;Social media=social-media;Un amico=friend;Volantino=flyer
            A1=A1;A2=A2;B1=B1;B2=B2;C1=C1;C2=C2;18–24=18-24;25–34=25-34;35–44=35-44;45+=45+
            """);

    private static final ImmutableMap<String, String> THEMES = codes("""
            Boende=housing;Arbete, CV och anställningsintervju=employment;Utbildning och validering=education
            Ekonomi, bank och budget=economy;Hälso- och sjukvård=health;Svenska språket=language
            Digitala tjänster (BankID, e-tjänster)=digital;Rättigheter och skyldigheter=rights
            Socialt nätverk och fritid=network
            Casa=housing;Lavoro, CV e colloqui=employment;Istruzione e riconoscimento titoli=education
            Denaro, banca e budget=economy;Salute e servizi sanitari=health;Lingua italiana=language
            Servizi digitali (SPID, sportelli online)=digital;Diritti e doveri=rights
            Rete sociale e tempo libero=network
            """);

    private static final ImmutableMap<String, String> COUNTRIES = codes("""
            Afghanistan=AF;Colombia=CO;Eritrea=ER;Georgien=GE;Irak=IQ;Iran=IR;Kenya=KE;Libanon=LB;Serbien=RS
            Somalia=SO;Syrien=SY;Uganda=UG;Azerbajdzjan=AZ;Chile=CL;Etiopien=ET;Gambia=GM;Marocko=MA;Rwanda=RW
            Sudan=SD;Algeria=DZ;Bangladesh=BD;Costa d’Avorio=CI;Ghana=GH;Guinea=GN;Libia=LY;Mali=ML;Nicaragua=NI
            Nigeria=NG;Pakistan=PK;Ucraina=UA;Cuba=CU;Egitto=EG;El Salvador=SV;India=IN;Iraq=IQ;Marocco=MA
            Senegal=SN;Siria=SY;Togo=TG
            """);

    private static final ImmutableMap<String, String> LANGUAGES = codes("""
            Afghanska=ps;Arabiska=ar;Engelska=en;Franska=fr;Georgiska=ka;Persiska=fa;Ryska=ru;Serbiska=sr
            Somaliska=so;Spanska=es;Swahili=sw;Tigrinja=ti;Amhariska=am;Azerbajdzjanska=az;Kinjarwanda=rw
            Luganda=lg;Mande=man;Akan=ak;Arabo=ar;Bambara=bm;Bengalese=bn;Francese=fr;Inglese=en;Mandingo=man
            Pashto=ps;Persiano=fa;Pidgin nigeriano=pcm;Russo=ru;Somalo=so;Spagnolo=es;Tigrino=ti;Ucraino=uk;Urdu=ur
            Hindi=hi;Wolof=wo
            """);

    private static final ImmutableMap<String, String> PLACES = Arrays.stream(
                    ("Göteborg;Kista;Malmö;Stockholm;Sollentuna;Solna;"
                                    + "Södertälje;Tumba;Uppsala;Västerås;Örebro;Bologna;Firenze;Imola;Milano;Modena;Prato;"
                                    + "Reggio nell'Emilia;Torino;Parma")
                            .split(";", -1))
            .collect(ImmutableMap.toImmutableMap(place -> place.toUpperCase(Locale.ROOT), place -> place));

    @ParameterizedTest
    @CsvSource({
        "se-mentor, forms/se/mentor-applications.csv, 50",
        "se-mentee, forms/se/mentee-intake.csv, 71",
        "it-mentor, forms/it/mentor-applications.csv, 32",
        "it-mentee, forms/it/mentee-intake.csv, 46"
    })
    void every_cell_is_read(String mapping, String file, int people) throws IOException {
        FormReading reading = FormExports.read(FormMapping.builtIn(mapping), List.of(Resource.path(file)));
        List<List<String>> rows = PlainCsv.read(Resource.path(file));
        List<String> columns = mapping.endsWith("mentor") ? MENTOR : MENTEE;

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.unreadable()).isEmpty();
        assertThat(reading.isUnusable()).isFalse();
        assertThat(reading.submissions()).hasSize(people).hasSize(rows.size() - 1);
        assertThat(columns).hasSameSizeAs(rows.get(0));
        for (int i = 0; i < people; i++) {
            Submission read = reading.submissions().get(i);
            List<String> row = rows.get(i + 1);
            Map<String, String> expected = new TreeMap<>();
            Map<String, String> actual = new TreeMap<>();
            for (int j = 0; j < columns.size(); j++) {
                String column = columns.get(j);
                boolean mayUse = CODES.getOrDefault(row.get(columns.indexOf("background-consent")), "")
                        .equals("yes");
                expected.put(column, expected(column, row.get(j).strip(), mayUse, mapping.startsWith("it")));
                actual.put(column, actual(column, read));
            }
            assertThat(actual).as("row %s", i + 1).isEqualTo(expected);
            assertThat(read.row())
                    .isEqualTo(new Row(Resource.path(file).getFileName().toString(), i + 1));
            assertThat(read.profile().traits().residence().coordinates()).isPresent();
        }
    }

    private static String expected(String column, String cell, boolean mayUseBackground, boolean isItalian) {
        String kind = column.replaceFirst("[.].*", "");
        return switch (kind) {
            case "background" ->
                cell.isEmpty() ? "" : mayUseBackground ? COUNTRIES.getOrDefault(cell, cell) : "withheld";
            case "network" -> cell.isEmpty() ? "" : "withheld";
            case "stamp" ->
                LocalDateTime.parse(
                                cell,
                                DateTimeFormatter.ofPattern(
                                        isItalian ? "dd/MM/yyyy HH.mm.ss" : "yyyy-MM-dd HH:mm:ss", Locale.ROOT))
                        .toString();
            case "birth", "arrival", "until" ->
                cell.isEmpty() || !isItalian
                        ? cell
                        : cell.substring(6) + "-" + cell.substring(3, 5) + "-" + cell.substring(0, 2);
            case "citizenship" -> COUNTRIES.getOrDefault(cell, cell);
            case "place" -> PLACES.getOrDefault(cell.toUpperCase(Locale.ROOT), "not a place: " + cell);
            case "postcode" -> cell.replace(" ", "");
            case "languages" ->
                new TreeSet<>(Splitter.on(", ").splitToList(cell).stream()
                                .map(language -> LANGUAGES.getOrDefault(language, language))
                                .toList())
                        .toString();
            case "slot" ->
                cell.isEmpty()
                        ? "[]"
                        : new TreeSet<>(Splitter.on(", ").splitToList(cell).stream()
                                        .map(time -> CODES.getOrDefault(time, time))
                                        .toList())
                                .toString();
            case "themes" -> themes(cell).toString();
            case "important" -> THEMES.getOrDefault(cell, cell);
            case "convictions" ->
                cell.isEmpty() ? "" : CODES.getOrDefault(cell, "").equals("yes") ? "declared-none" : "declared-some";
            case "name", "email", "phone", "motivation", "lived", "hopes", "hours", "capacity", "skill", "scale" ->
                cell;
            default -> CODES.getOrDefault(cell, cell);
        };
    }

    /** Takes away one theme after the other, wherever it stands, until nothing is left. */
    private static Set<String> themes(String cell) {
        String left = cell;
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, String> theme : THEMES.entrySet()) {
            if (left.contains(theme.getKey())) {
                left = left.replace(theme.getKey(), "");
                found.add(theme.getValue());
            }
        }
        assertThat(left.replaceAll("[, ]", "")).isEmpty();
        return found;
    }

    private static String actual(String column, Submission read) {
        Traits traits = read.profile().traits();
        String row = column.replaceFirst(".*[.]", "");
        return switch (column.replaceFirst("[.].*", "")) {
            case "stamp" -> read.stamp().toString();
            case "name" -> read.identity().name().orElse("");
            case "email" -> read.identity().email().orElse("");
            case "phone" -> read.identity().phone().orElse("");
            case "birth" -> shown(traits.birthDate());
            case "gender" -> coded(traits.gender());
            case "citizenship" -> shown(traits.citizenship());
            case "background" ->
                read.withheld().contains(Withheld.BACKGROUND_WITHOUT_CONSENT)
                        ? "withheld"
                        : shown(traits.background().map(background -> background.code()));
            case "background-consent" -> yesNo(traits.backgroundConsent());
            case "place" -> traits.residence().place().orElse("");
            case "postcode" -> traits.residence().postcode().orElse("");
            case "arrival" -> shown(traits.arrival());
            case "languages" -> shown(traits.languages());
            case "level" -> coded(traits.hostLanguageLevel());
            case "occupation" -> coded(traits.occupation());
            case "housing" -> coded(traits.housing());
            case "slot" ->
                traits.availability().value().stream()
                        .flatMap(week -> week.slots().stream())
                        .filter(slot -> slot.day().name().equals(row))
                        .map(slot -> slot.time().code())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString();
            case "meeting" -> coded(traits.meetingForm());
            case "scale" ->
                Optional.ofNullable(traits.temperament().get(Coded.parse(TemperamentScale.class, row)))
                        .map(rating -> rating.toString())
                        .orElse("");
            case "motivation" -> shown(traits.motivation().map(text -> text.value()));
            case "wish-gender" ->
                shown(traits.genderWish().map(wish -> wished(wish.preferred().map(Coded::code), wish)));
            case "wish-age" ->
                shown(traits.ageWish().map(wish -> wished(wish.preferred().map(band -> band.code()), wish)));
            case "twelve" -> yesNo(traits.twelveMonths());
            case "channel" -> coded(read.channel());
            case "consent" -> yesNo(read.programmeConsent());
            default ->
                read.profile() instanceof Mentor mentor
                        ? actual(column, row, mentor)
                        : actual(column, (Mentee) read.profile(), read);
        };
    }

    private static String actual(String column, String row, Mentor mentor) {
        return switch (column.replaceFirst("[.].*", "")) {
            case "hours" -> shown(mentor.hoursPerWeek().map(hours -> hours.code()));
            case "themes" ->
                mentor.themesOffered().value().stream()
                        .flatMap(themes -> themes.stream())
                        .map(Coded::code)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString();
            case "skill" ->
                Optional.ofNullable(mentor.skills().get(Coded.parse(Skill.class, row)))
                        .map(rating -> rating.toString())
                        .orElse("");
            case "lived" -> shown(mentor.livedExperience().map(text -> text.value()));
            case "convictions" -> coded(mentor.convictions());
            case "sessions" -> yesNo(mentor.allSessions());
            case "capacity" -> shown(mentor.capacity());
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String actual(String column, Mentee mentee, Submission read) {
        return switch (column) {
            case "permit" -> coded(mentee.permit().kind());
            case "until" -> shown(mentee.permit().validUntil());
            case "themes" ->
                mentee.themesNeeded().value().stream()
                        .flatMap(themes -> themes.stream())
                        .map(Coded::code)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString();
            case "important" -> coded(mentee.mostImportantTheme());
            case "hopes" -> shown(mentee.expectations().map(text -> text.value()));
            case "network" -> read.withheld().contains(Withheld.NETWORK_CONTACT) ? "withheld" : "";
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static String wished(Optional<String> preferred, Wish<?> wish) {
        return wish.isMust() ? "must" : preferred.orElse("none");
    }

    private static String coded(Answer<? extends Coded> answer) {
        return answer.isDeclined() ? "~" : answer.value().map(Coded::code).orElse("");
    }

    private static String yesNo(Answer<Boolean> answer) {
        return shown(answer.map(yes -> yes ? "yes" : "no"));
    }

    private static String shown(Answer<?> answer) {
        return answer.isDeclined() ? "~" : answer.value().map(Object::toString).orElse("");
    }

    private static List<String> columns(String names) {
        return Splitter.on(' ').splitToList(names);
    }

    private static ImmutableMap<String, String> codes(String lines) {
        return Arrays.stream(lines.split("[\n;]", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.split("=", 2))
                .collect(ImmutableMap.toImmutableMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }
}
