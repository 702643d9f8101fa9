package org.amir.mel.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amir.core.participant.Coded;
import org.amir.mel.Evaluated;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.indicator.Definition;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Tally;

/** One figure: how it stands, and, opened, who is in it, what it means, its parts, breakdowns and months. */
final class FigureSection {
    private final Shown shown;
    private final Words words;
    private final ImmutableListMultimap<String, Report.Member> members;

    /** The sections of a report. */
    FigureSection(Shown shown) {
        this.shown = shown;
        words = shown.words();
        members = shown.members().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Report.Member::id, member -> member));
    }

    DomContent of(Figure figure) {
        ContainerTag<?> section = article(
                        h3(figure.id() + " " + shown.title(figure)).withId(figure.id() + "-title"),
                        div(Signals.light(figure.status(), shown), numbers(figure))
                                .withClass("stand"))
                .withId(figure.id())
                .attr("aria-labelledby", figure.id() + "-title");
        Optional<Definition> definition = figure.definition();
        if (definition.isEmpty()) {
            return section.with(p(words.say("figure.made-of", parts(figure))));
        }
        section.with(Signals.bar(figure, shown));
        if (byMonth(figure)) {
            section.with(p(words.say("figure.worst-month")));
        }
        return section.with(opened(figure, definition.get()));
    }

    private DomContent opened(Figure figure, Definition definition) {
        ContainerTag<?> opened = div(populations(figure), meaning(definition)).withClass("openings");
        ImmutableList<Figure> parts = shown.partsOf(figure);
        if (!parts.isEmpty()) {
            opened.with(Blocks.opening(
                    figure.id(),
                    words.say("figure.parts"),
                    table(parts, words.say("figure.parts-caption", figure.id()))));
        }
        if (!figure.breakdowns().isEmpty()) {
            opened.with(breakdowns(figure));
        }
        if (shown.report().series().size() > 1) {
            opened.with(months(figure));
        }
        if (members.containsKey(figure.id())) {
            opened.with(membersOf(figure));
        }
        return opened;
    }

    /** Whether the whole is the worst of its months. */
    private static boolean byMonth(Figure figure) {
        return figure.completeness().expected() > 0;
    }

    private String parts(Figure whole) {
        return shown.madeOf(whole).stream()
                .map(part -> part.id() + ": " + shown.code("status", part.status()))
                .collect(Collectors.joining("; "));
    }

    /** What is reached, its bounds and the target, in one line. */
    private DomContent numbers(Figure figure) {
        if (figure.target().isEmpty()) {
            return text("");
        }
        Tally tally = figure.tally();
        return p(String.join(
                        " · ",
                        words.say(reachedKey(figure)) + " " + exact(tally.value()),
                        words.say("column.lower") + " " + words.percent(tally.lower()),
                        words.say("column.upper") + " " + words.percent(tally.upper()),
                        words.say("column.target") + " " + words.percent(figure.target())))
                .withClass("numbers");
    }

    static String reachedKey(Figure figure) {
        return figure.tally().count(Group.NOT_YET_DUE) > 0 ? "column.value-so-far" : "column.value";
    }

    /** A percentage with the counts behind it. */
    private String exact(Optional<Share> share) {
        return share.map(
                        found -> words.percent(found) + " (" + words.say("value.of", found.part(), found.whole()) + ")")
                .orElseGet(() -> words.say("value.none"));
    }

    private DomContent populations(Figure figure) {
        ImmutableList.Builder<String> heads =
                ImmutableList.<String>builder().add(words.say("column.group"), words.say("column.number"));
        if (shown.isInternal()) {
            heads.add(words.say("column.reason"));
        }
        ImmutableList.Builder<DomContent> rows = ImmutableList.builder();
        for (Group group : Group.values()) {
            rows.add(populationRow(
                    shown.code("group", group),
                    figure.tally().count(group),
                    Words.counts(shown.reasons(figure, group))));
        }
        rows.add(populationRow(words.say("value.all"), figure.tally().population(), ""));
        return Blocks.opening(
                figure.id(),
                words.say("figure.populations"),
                Blocks.narrow(words.say("figure.populations-caption", figure.id()), heads.build(), rows.build()),
                completeness(figure));
    }

    private DomContent populationRow(String group, int number, String reasons) {
        ImmutableList.Builder<DomContent> cells = ImmutableList.builder();
        cells.add(Blocks.rowHead(group), Blocks.number(Integer.toString(number)));
        if (shown.isInternal()) {
            cells.add(Blocks.cell(reasons));
        }
        return Blocks.row(cells.build().toArray(new DomContent[0]));
    }

    private DomContent completeness(Figure figure) {
        Completeness owed = figure.completeness();
        int counted = figure.tally().population() - figure.tally().count(Group.EXCLUDED);
        return p(words.say("figure.completeness") + ": "
                + words.say(
                        "figure.not-known-says",
                        counted,
                        figure.tally().count(Group.NOT_KNOWN),
                        figure.tally().count(Group.NOT_YET_DUE))
                + (owed.expected() == 0
                        ? ""
                        : " "
                                + words.say(
                                        "figure.completeness-says", owed.expected(), owed.received(), owed.onTime())));
    }

    private DomContent meaning(Definition definition) {
        DefinitionWords said = new DefinitionWords(definition, words);
        Map<String, String> meanings = new LinkedHashMap<>();
        said.texts().forEach((field, text) -> meanings.put(words.say("definition." + field), text));
        meanings.put(
                words.say("definition.target"),
                words.percent(
                        shown.report().evaluated().terms().policy().target(definition.id(), definition.target())));
        ImmutableList<String> parameters =
                said.parameters(shown.report().evaluated().terms().policy());
        meanings.put(
                words.say("definition.parameters"),
                parameters.isEmpty() ? words.say("definition.no-parameters") : String.join("; ", parameters));
        meanings.put(words.say("definition.source"), said.source());
        meanings.put(words.say("definition.version"), Integer.toString(definition.version()));
        return Blocks.opening(definition.id(), words.say("figure.definition"), Blocks.meanings(meanings));
    }

    /** The parts of a figure, a row each. */
    private DomContent table(ImmutableList<Figure> parts, String caption) {
        ImmutableList.Builder<String> heads = ImmutableList.<String>builder()
                .add(words.say("column.part"), words.say("column.status"), words.say("column.population"));
        Arrays.stream(Group.values()).forEach(group -> heads.add(shown.code("group", group)));
        heads.add(words.say("column.percent"), words.say("column.lower"), words.say("column.upper"));
        boolean isOwed = parts.stream().anyMatch(part -> part.completeness().expected() > 0);
        if (isOwed) {
            heads.add(words.say("column.received"), words.say("column.on-time"));
        }
        return Blocks.wide(caption, heads.build(), Iterables.transform(parts, part -> partRow(part, isOwed)));
    }

    private DomContent partRow(Figure part, boolean isOwed) {
        Tally tally = part.tally();
        ImmutableList.Builder<DomContent> cells = ImmutableList.<DomContent>builder()
                .add(
                        Blocks.briefHead(shown.part(part)),
                        Blocks.cell(Signals.light(part.status(), shown)),
                        Blocks.number(Integer.toString(tally.population())));
        Arrays.stream(Group.values()).forEach(group -> cells.add(Blocks.number(Integer.toString(tally.count(group)))));
        cells.add(
                Blocks.number(words.percent(tally.value())),
                Blocks.number(words.percent(tally.lower())),
                Blocks.number(words.percent(tally.upper())));
        if (isOwed) {
            cells.add(
                    Blocks.number(words.percent(part.completeness().share())),
                    Blocks.number(words.percent(part.completeness().onTimeShare())));
        }
        return Blocks.row(cells.build().toArray(new DomContent[0]));
    }

    private DomContent breakdowns(Figure figure) {
        ImmutableMap<Dimension, ImmutableList<Shown.Row>> breakdowns = ImmutableMap.copyOf(shown.breakdowns(figure));
        ImmutableList.Builder<DomContent> contents = ImmutableList.builder();
        breakdowns.forEach((dimension, rows) -> {
            contents.add(breakdown(figure, dimension, rows));
            if (dimension == Dimension.LANGUAGE) {
                contents.add(p(words.say("breakdown.languages")));
            }
        });
        if (breakdowns.isEmpty()) {
            contents.add(p(words.say("breakdown.none")));
        } else if (!shown.isInternal()) {
            contents.add(p(words.say(
                    "breakdown.withheld",
                    shown.report().disclosure().limit(),
                    shown.report().disclosure().step())));
        }
        return Blocks.opening(
                figure.id(), words.say("figure.breakdowns"), contents.build().toArray(new DomContent[0]));
    }

    private DomContent breakdown(Figure figure, Dimension dimension, ImmutableList<Shown.Row> rows) {
        String name = shown.code("dimension", dimension);
        return Blocks.wide(
                words.say("figure.breakdown-caption", figure.id(), name),
                ImmutableList.of(
                        name, words.say("column.counted"), words.say("column.value"), words.say("column.share")),
                Iterables.transform(
                        rows,
                        row -> Blocks.row(
                                Blocks.rowHead(shown.standing(dimension, row.value())),
                                Blocks.number(Integer.toString(row.counted())),
                                Blocks.number(shown.number(row.reached())),
                                Blocks.number(shown.share(row)))));
    }

    private DomContent months(Figure figure) {
        ImmutableList<Evaluated> series = shown.report().series();
        return Blocks.opening(
                figure.id(),
                words.say("figure.series"),
                Signals.line(figure, series, shown),
                Blocks.wide(
                        words.say("figure.series-caption", figure.id()),
                        ImmutableList.of(
                                words.say("column.day"),
                                words.say("column.status"),
                                words.say("column.value"),
                                words.say("column.lower"),
                                words.say("column.upper")),
                        series.stream()
                                .flatMap(month -> month.figure(figure.id(), figure.part()).stream()
                                        .map(then -> month(month, then)))
                                .collect(toImmutableList())));
    }

    private DomContent month(Evaluated month, Figure then) {
        return Blocks.row(
                Blocks.briefHead(month.terms().day().toString()),
                Blocks.cell(Signals.light(then.status(), shown)),
                Blocks.number(words.percent(then.tally().value())),
                Blocks.number(words.percent(then.tally().lower())),
                Blocks.number(words.percent(then.tally().upper())));
    }

    private DomContent membersOf(Figure figure) {
        ImmutableListMultimap<String, Report.Member> byPart = members.get(figure.id()).stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Report.Member::part, member -> member));
        ContainerTag<?> onScreen = div().withClass("not-printed");
        byPart.asMap().forEach((part, here) -> {
            String label = (figure.id() + " " + words.sayOr("part." + part, part)).strip();
            Map<Group, Map<String, String>> ids = here.stream()
                    .map(Report.Member::placement)
                    .collect(Collectors.groupingBy(
                            Placement::group,
                            TreeMap::new,
                            Collectors.groupingBy(
                                    Placement::reason,
                                    TreeMap::new,
                                    Collectors.mapping(Placement::member, Collectors.joining(", ")))));
            ImmutableList.Builder<DomContent> rows = ImmutableList.builder();
            ids.forEach((group, reasons) -> reasons.forEach((reason, who) -> rows.add(Blocks.row(
                    Blocks.rowHead(shown.code("group", group)), Blocks.cell(shown.reason(reason)), Blocks.cell(who)))));
            onScreen.with(Blocks.narrow(
                    words.say("figure.members-caption", label),
                    ImmutableList.of(
                            words.say("column.group"), words.say("column.reason"), words.say("column.members")),
                    rows.build()));
        });
        return Blocks.opening(
                figure.id(),
                words.say("figure.members"),
                onScreen,
                p(words.say("figure.members-not-printed")).withClass("printed"));
    }

    /** Something named by codes, with the meaning of each. */
    static <E extends Enum<E> & Coded> Map<String, String> meanings(Class<E> list, String name, Shown shown) {
        return Maps.transformValues(
                Maps.uniqueIndex(Arrays.asList(list.getEnumConstants()), value -> shown.code(name, value)),
                value -> shown.code(name + "-means", value));
    }
}
