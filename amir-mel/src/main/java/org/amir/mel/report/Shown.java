package org.amir.mel.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Role;
import org.amir.core.record.FreeText;
import org.amir.core.survey.Insights;
import org.amir.mel.Figure;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.DifferenceReason;
import org.amir.mel.amif.PersonGroup;
import org.amir.mel.disclosure.DisclosedRow;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.evidence.RegisteredAge;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Tally;

/** What an edition shows of a report: the page, the tables and the JSON go by it alike. */
record Shown(
        Report report,
        Words words,
        ImmutableTable<String, Dimension, ImmutableSortedMap<String, DisclosedRow>> disclosed) {
    private static final Pattern RECORD_ID = Pattern.compile("\\p{L}{1,4}\\p{Pd}?[0-9]{6,18}");

    /** The order of genders and ages; whoever did not say comes last, and other codes keep theirs. */
    private static final ImmutableList<String> ORDER = Stream.concat(
                    Stream.concat(Arrays.stream(Gender.values()), Arrays.stream(RegisteredAge.values()))
                            .map(Coded::code),
                    Stream.of(Dimension.NOT_STATED))
            .collect(toImmutableList());

    private static final String LEFT_OUT = "[…]";

    static Shown of(Report report, ReportLanguage language) {
        ImmutableList<Figure> wholes = report.evaluated().figures().stream()
                .filter(figure -> figure.part().isEmpty())
                .collect(toImmutableList());
        return new Shown(report, Words.in(language), report.disclosure().breakdowns(wholes));
    }

    /**
     * One row of a breakdown.
     *
     * @param value its code
     * @param counted all but the excluded
     * @param reached the numerator; empty if withheld
     * @param tally everything, in the internal edition
     */
    record Row(String value, int counted, Optional<Integer> reached, Optional<Tally> tally) {
        static Row of(String value, Tally tally) {
            return new Row(
                    value,
                    tally.population() - tally.count(Group.EXCLUDED),
                    Optional.of(tally.count(Group.NUMERATOR)),
                    Optional.of(tally));
        }

        static Row of(String value, DisclosedRow row) {
            return new Row(value, row.counted(), row.numerator(), Optional.empty());
        }

        Optional<Share> share() {
            return reached.filter(part -> counted > 0).map(part -> new Share(part, counted));
        }
    }

    boolean isInternal() {
        return report.edition() == Edition.INTERNAL;
    }

    ImmutableList<Figure> figures() {
        return report.evaluated().figures();
    }

    /** The figures that are wholes: each has a section of its own. */
    ImmutableList<Figure> wholes() {
        return figures().stream().filter(figure -> figure.part().isEmpty()).collect(toImmutableList());
    }

    /** The figures by role or month of a whole. */
    ImmutableList<Figure> partsOf(Figure whole) {
        return figures().stream()
                .filter(figure ->
                        figure.id().equals(whole.id()) && !figure.part().isEmpty())
                .collect(toImmutableList());
    }

    /** The figures that one is made of: its id is the beginning of theirs. */
    ImmutableList<Figure> madeOf(Figure whole) {
        return wholes().stream()
                .filter(figure -> figure.id().matches(Pattern.quote(whole.id()) + "[a-z]"))
                .collect(toImmutableList());
    }

    /** What a whole is about. */
    String title(Figure figure) {
        return figure.definition()
                .map(definition -> words.sayOr(definition.id() + ".title", definition.title()))
                .orElseGet(() -> words.sayOr("figure." + figure.id(), figure.id()));
    }

    String part(Figure figure) {
        return words.sayOr("part." + figure.part(), figure.part());
    }

    /** The reasons within a group, in words, and nothing in the public edition. */
    ImmutableMap<String, Integer> reasons(Figure figure, Group group) {
        return isInternal()
                ? worded(figure.tally().reasons().getOrDefault(group, ImmutableSortedMap.of()), this::reason)
                : ImmutableMap.of();
    }

    /** A reason in words: {@code lacks} with what is lacking after it, a code of one's own as it is. */
    String reason(String code) {
        if (!code.startsWith("lacks ")) {
            return words.sayOr("reason." + code, code);
        }
        return words.say("reason.lacks")
                + " "
                + ImmutableList.copyOf(code.split(" ")).stream()
                        .skip(1)
                        .map(lacking -> words.sayOr("lacking." + lacking, lacking))
                        .collect(Collectors.joining(", "));
    }

    static ImmutableMap<String, Integer> worded(Map<String, Integer> counts, Function<String, String> words) {
        return counts.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        entry -> words.apply(entry.getKey()), Map.Entry::getValue, Math::addExact));
    }

    /**
     * The breakdowns of a figure, each with a row at least. In the public edition only wholes are broken down, since rows
     * of parts would give away what is withheld of the whole.
     */
    ImmutableSortedMap<Dimension, ImmutableList<Row>> breakdowns(Figure figure) {
        if (isInternal()) {
            return rows(figure.breakdowns(), Row::of);
        }
        return figure.part().isEmpty() ? rows(disclosed.row(figure.id()), Row::of) : ImmutableSortedMap.of();
    }

    private interface Rows<V> {
        Row of(String value, V found);
    }

    private static <V> ImmutableSortedMap<Dimension, ImmutableList<Row>> rows(
            Map<Dimension, ImmutableSortedMap<String, V>> breakdowns, Rows<V> rows) {
        return breakdowns.entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        entry -> entry.getValue().entrySet().stream()
                                .map(row -> rows.of(row.getKey(), row.getValue()))
                                .sorted(Comparator.comparing(row -> ORDER.indexOf(row.value())))
                                .collect(toImmutableList())));
    }

    /** Where a row of a breakdown stands, in words. */
    String standing(Dimension dimension, String value) {
        if (value.equals(Dimension.NOT_STATED)) {
            return words.say("in.not-stated");
        }
        return switch (dimension) {
            case GENDER, AGE_BAND -> words.sayOr("in." + value, value);
            case LANGUAGE -> words.language(value);
            case COUNTRY -> words.country(value);
            case MUNICIPALITY, PARTNER -> place(value);
        };
    }

    /** A place or partner in a country: {@code SE/uppsala}. */
    private String place(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return value;
        }
        String name = value.substring(slash + 1);
        return (name.equals(Dimension.NOT_STATED) ? words.say("in.not-stated") : name)
                + " ("
                + words.country(value.substring(0, slash))
                + ")";
    }

    /** How many an EU count has; empty if withheld. */
    Optional<Integer> total(AmifCount count) {
        return Optional.of(count.total())
                .filter(total -> isInternal()
                        || count.code().unit() != AmifCode.Unit.PERSONS
                        || !report.disclosure().isSmall(total));
    }

    /** The persons of an EU count by gender. */
    static ImmutableMap<String, Integer> genders(AmifCount count) {
        return parts(count, PersonGroup::genderCode);
    }

    /** The persons of an EU count by age. */
    static ImmutableMap<String, Integer> ages(AmifCount count) {
        return parts(count, group -> group.age().code());
    }

    private static ImmutableMap<String, Integer> parts(AmifCount count, Function<PersonGroup, String> by) {
        return count.persons().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        entry -> by.apply(entry.getKey()), Map.Entry::getValue, Math::addExact));
    }

    /** A number, or that it is withheld. */
    String number(Optional<Integer> number) {
        return number.map(Object::toString).orElseGet(() -> words.say("value.withheld"));
    }

    /** What of a row is reached, or that it is withheld, or that nobody is counted. */
    String share(Row row) {
        return row.reached().isEmpty() ? words.say("value.withheld") : words.percent(row.share());
    }

    /** Why a count and a figure differ, in words, with the figure's own reason where that is the answer. */
    String difference(String code) {
        int blank = code.indexOf(' ');
        String reason = blank < 0 ? code : code.substring(0, blank);
        String said = words.sayOr(
                "difference." + reason,
                Coded.parse(DifferenceReason.class, reason).meaning());
        return blank < 0 ? said : said + " (" + reason(code.substring(blank + 1)) + ")";
    }

    /** Everybody in every population: countries and months for everybody, people and pairs for the team. */
    ImmutableList<Report.Member> members() {
        return Stream.concat(
                        report.members().stream(),
                        figures().stream()
                                .flatMap(figure -> figure.members().stream()
                                        .map(where -> new Report.Member(figure.id(), figure.part(), where))))
                .collect(toImmutableList());
    }

    /** Those who never started a pair, in words and without their reasons in the public edition. */
    ImmutableSortedMap<Role, Integer> neverStarted() {
        return report.evaluated().neverStarted().entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        entry -> entry.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }

    ImmutableList<Insights.Quote> quotes() {
        return report.insights().quotes();
    }

    /** What somebody wrote; in the public edition without ids of records. */
    String told(FreeText text) {
        return isInternal() ? text.value() : RECORD_ID.matcher(text.value()).replaceAll(LEFT_OUT);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    String code(String list, Coded value) {
        return words.say(list + "." + value.code());
    }
}
