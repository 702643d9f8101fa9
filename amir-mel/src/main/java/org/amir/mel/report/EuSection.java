package org.amir.mel.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.Comparison;
import org.amir.mel.amif.Difference;
import org.amir.mel.amif.PersonGroup;
import org.amir.mel.evidence.RegisteredAge;

/** What the EU's fund counts, beside the handbook's figures, with the differences explained. */
final class EuSection {
    private final Shown shown;
    private final Words words;

    private EuSection(Shown shown) {
        this.shown = shown;
        words = shown.words();
    }

    static DomContent of(Shown shown) {
        EuSection section = new EuSection(shown);
        ContainerTag<?> all = div(
                p(shown.say("eu.lead") + " " + shown.say("eu.check")),
                p(shown.words().sayOr("eu.source", AmifCode.SOURCE)),
                section.counts());
        shown.report().euCounts().forEach(count -> all.with(section.of(count)));
        return Blocks.part("eu", shown.say("section.eu"), all);
    }

    private DomContent counts() {
        return Blocks.wide(
                words.say("eu.caption"),
                ImmutableList.of(
                        words.say("column.code"),
                        words.say("column.meaning"),
                        words.say("column.total"),
                        words.say("column.evidence"),
                        words.say("column.beside")),
                Iterables.transform(
                        shown.report().euCounts(),
                        count -> Blocks.row(
                                Blocks.rowHead(count.code().id()),
                                Blocks.cell(meaning(count.code())),
                                Blocks.number(total(count)),
                                Blocks.cell(words.sayOr(
                                        count.code().id() + ".evidence",
                                        count.code().evidence())),
                                Blocks.cell(beside(count)))));
    }

    private String meaning(AmifCode code) {
        return words.sayOr(code.id() + ".meaning", code.meaning());
    }

    private String total(AmifCount count) {
        return shown.code("eu.unit", count.code().unit()) + ": " + shown.number(shown.total(count));
    }

    private static String beside(AmifCount count) {
        return String.join(
                "; ",
                Iterables.transform(count.comparisons(), figure -> figure.indicator() + ": " + figure.numerator()));
    }

    private DomContent of(AmifCount count) {
        String id = count.code().id();
        ContainerTag<?> section = article(h3(id + ": " + meaning(count.code())).withId("eu-" + id + "-title"))
                .withId("eu-" + id)
                .attr("aria-labelledby", "eu-" + id + "-title")
                .with(p(total(count)).withClass("numbers"));
        if (shown.isInternal() && !count.persons().isEmpty()) {
            section.with(groups(count));
        }
        count.comparisons().forEach(comparison -> section.with(beside(count, comparison)));
        return section;
    }

    private DomContent groups(AmifCount count) {
        String id = count.code().id();
        return Blocks.opening(
                id,
                words.say("eu.groups"),
                parts(words.say("eu.by-gender", id), words.say("dimension.gender"), Shown.genders(count)),
                parts(words.say("eu.by-age", id), words.say("dimension.age-band"), Shown.ages(count)),
                both(count));
    }

    private DomContent parts(String caption, String by, Map<String, Integer> parts) {
        return Blocks.narrow(
                caption,
                ImmutableList.of(by, words.say("column.number")),
                Iterables.transform(
                        parts.entrySet(),
                        part -> Blocks.row(
                                Blocks.rowHead(words.say("in." + part.getKey())),
                                Blocks.number(part.getValue().toString()))));
    }

    private DomContent both(AmifCount count) {
        ImmutableList<String> ages = Arrays.stream(RegisteredAge.values())
                .map(age -> words.say("in." + age.code()))
                .collect(toImmutableList());
        return Blocks.wide(
                words.say("eu.by-both", count.code().id()),
                ImmutableList.<String>builder()
                        .add(words.say("dimension.gender"))
                        .addAll(ages)
                        .build(),
                Iterables.transform(Shown.genders(count).keySet(), gender -> bothRow(gender, count.persons())));
    }

    private DomContent bothRow(String gender, ImmutableSortedMap<PersonGroup, Integer> persons) {
        return Blocks.row(Stream.concat(
                        Stream.of(Blocks.rowHead(words.say("in." + gender))),
                        persons.entrySet().stream()
                                .filter(entry -> entry.getKey().genderCode().equals(gender))
                                .map(entry -> Blocks.number(entry.getValue().toString())))
                .toArray(DomContent[]::new));
    }

    private DomContent beside(AmifCount count, Comparison comparison) {
        String code = count.code().id();
        ContainerTag<?> said = div(p(words.say(
                "eu.beside-says",
                code,
                shown.number(shown.total(count)),
                comparison.indicator(),
                comparison.numerator())));
        if (!shown.isInternal()) {
            return said;
        }
        if (comparison.onlyCounted().isEmpty() && comparison.onlyInNumerator().isEmpty()) {
            return said.with(p(words.say("eu.same")));
        }
        sides(comparison).forEach(side -> said.with(p(side)));
        ImmutableList<Difference> who = shown.report().differences().stream()
                .filter(difference -> difference.code() == count.code()
                        && difference.indicator().equals(comparison.indicator()))
                .collect(toImmutableList());
        return who.isEmpty() ? said : said.with(differences(comparison, code, who));
    }

    private Stream<String> sides(Comparison comparison) {
        return Stream.of(
                        side("eu.only-counted", comparison.onlyCounted()),
                        side("eu.only-reached", comparison.onlyInNumerator()))
                .flatMap(Optional::stream);
    }

    private Optional<String> side(String key, Map<String, Integer> reasons) {
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(key, Words.counts(Shown.worded(reasons, why()))));
    }

    private Function<String, String> why() {
        return shown::difference;
    }

    private DomContent differences(Comparison comparison, String code, ImmutableList<Difference> who) {
        return Blocks.opening(
                code + " " + comparison.indicator(),
                words.say("eu.differences"),
                div(Blocks.narrow(
                                words.say("eu.differences-caption", code, comparison.indicator()),
                                ImmutableList.of(
                                        words.say("column.members"),
                                        words.say("column.group"),
                                        words.say("column.reason")),
                                Iterables.transform(
                                        who,
                                        difference -> Blocks.row(
                                                Blocks.rowHead(difference.member()),
                                                Blocks.cell(shown.code("side", difference.side())),
                                                Blocks.cell(shown.difference(
                                                        difference.why().code()))))))
                        .withClass("not-printed"),
                p(words.say("figure.members-not-printed")).withClass("printed"));
    }
}
