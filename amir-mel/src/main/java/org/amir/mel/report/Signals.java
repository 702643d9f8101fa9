package org.amir.mel.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableList;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amir.mel.Evaluated;
import org.amir.mel.Figure;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Status;

/**
 * The pictures: lights, each with a shape of its own beside its colour and word; a figure with its bounds against its
 * target; and its way from month to month. What a picture says, its text says, too.
 */
final class Signals {
    private static final double LEFT = 44;
    private static final double RIGHT = 388;
    private static final double TOP = 12;
    private static final double BOTTOM = 152;
    private static final double LABELS = 174;
    private static final double MIDDLE = 200;
    private static final int HALF = 50;
    private static final int WHOLE = 100;

    private Signals() {}

    /** A status by shape and colour, and by its word. */
    static DomContent light(Status status, Shown shown) {
        return span(shape(status), text(shown.code("status", status))).withClasses("light", status.code());
    }

    private static DomContent shape(Status status) {
        ContainerTag<?> shape = svg("0 0 16 16").attr("aria-hidden", "true").attr("class", "shape");
        return switch (status) {
            case MET ->
                shape.with(
                        tag("circle").attr("cx", "8").attr("cy", "8").attr("r", "7"),
                        tag("path").attr("class", "sign").attr("d", "M4.5 8.5l2.5 2.5l4.5 -5.5"));
            case NOT_MET ->
                shape.with(
                        rectangle("1.5", "1.5", "13", "13"),
                        tag("path").attr("class", "sign").attr("d", "M5 5l6 6M11 5l-6 6"));
            case OPEN ->
                shape.with(
                        tag("circle")
                                .attr("class", "line")
                                .attr("cx", "8")
                                .attr("cy", "8")
                                .attr("r", "6.5"),
                        tag("path").attr("d", "M8 1.5a6.5 6.5 0 0 1 0 13z"));
            case INCONCLUSIVE ->
                shape.with(
                        tag("path").attr("d", "M8 0.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"),
                        tag("path")
                                .attr("class", "sign")
                                .attr("d", "M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.2M8 11.2l0 .6"));
            case NO_DATA ->
                shape.with(
                        tag("circle")
                                .attr("class", "line dashed")
                                .attr("cx", "8")
                                .attr("cy", "8")
                                .attr("r", "6.5"),
                        tag("path").attr("class", "line").attr("d", "M5 8l6 0"));
        };
    }

    /** All figures that have numbers, one below the other. */
    static DomContent chart(ImmutableList<Figure> figures, Shown shown) {
        return ul(each(
                        figures,
                        figure -> li(
                                span(figure.id() + " " + shown.title(figure)).withClass("of"),
                                span(shown.words().percent(figure.tally().value()))
                                        .withClass("reached"),
                                bar(figure, shown))))
                .withClass("chart");
    }

    /** What is reached, with its bounds, against the target, from 0 to 100 %. */
    static DomContent bar(Figure figure, Shown shown) {
        ContainerTag<?> bar = tag("svg")
                .attr("class", "bar")
                .attr("role", "img")
                .attr("aria-label", inWords(figure, shown))
                .with(tag("rect")
                        .attr("class", "track")
                        .attr("x", "0")
                        .attr("y", "9")
                        .attr("width", "100%")
                        .attr("height", "6"));
        figure.tally()
                .lower()
                .ifPresent(lower -> figure.tally()
                        .upper()
                        .ifPresent(upper -> bar.with(tag("rect")
                                .attr("class", "bounds")
                                .attr("x", place(lower) + "%")
                                .attr("y", "5")
                                .attr("width", number(percent(upper) - percent(lower)) + "%")
                                .attr("height", "14"))));
        figure.target()
                .ifPresent(target -> bar.with(tag("line")
                        .attr("class", "target")
                        .attr("x1", place(target) + "%")
                        .attr("x2", place(target) + "%")
                        .attr("y1", "0")
                        .attr("y2", "24")));
        figure.tally()
                .value()
                .ifPresent(value -> bar.with(tag("circle")
                        .attr("class", "value")
                        .attr("cx", place(value) + "%")
                        .attr("cy", "12")
                        .attr("r", "5")));
        return bar;
    }

    private static String inWords(Figure figure, Shown shown) {
        Words words = shown.words();
        return String.join(
                "; ",
                shown.say("column.value") + " " + words.percent(figure.tally().value()),
                shown.say("column.lower") + " " + words.percent(figure.tally().lower()),
                shown.say("column.upper") + " " + words.percent(figure.tally().upper()),
                shown.say("column.target") + " " + words.percent(figure.target()));
    }

    /** What the bars and lines mean. */
    static DomContent legend(Shown shown) {
        return p(
                        text(shown.say("overview.legend") + ": "),
                        text(String.join(
                                "; ",
                                shown.say("overview.legend-value"),
                                shown.say("overview.legend-bounds"),
                                shown.say("overview.legend-target"))),
                        text("."))
                .withClass("legend");
    }

    /** A figure at the end of each month, as a line within its bounds. */
    static DomContent line(Figure figure, ImmutableList<Evaluated> series, Shown shown) {
        ContainerTag<?> picture = svg("0 0 400 180")
                .attr("class", "months")
                .attr("role", "img")
                .attr("aria-label", inWords(figure, series, shown));
        for (int percent : new int[] {0, HALF, WHOLE}) {
            picture.with(across(percent, "grid"), label(percent + "\u00a0%", LEFT - 6, height(percent) + 4, "end"));
        }
        bounds(figure, series).forEach(picture::with);
        figure.target().ifPresent(target -> picture.with(across(percent(target), "target")));
        steps(figure, series).forEach(picture::with);
        int last = series.size() - 1;
        for (int at : last > 1 ? new int[] {0, last / 2, last} : new int[] {0, last}) {
            picture.with(label(
                    series.get(at).terms().day().toString().substring(0, 7),
                    across(at, series),
                    LABELS,
                    at == 0 ? "start" : at == last ? "end" : "middle"));
        }
        return picture;
    }

    private static String inWords(Figure figure, ImmutableList<Evaluated> series, Shown shown) {
        Evaluated first = series.get(0);
        Evaluated last = series.get(series.size() - 1);
        return shown.say(
                "figure.series-says",
                figure.id(),
                shown.words().percent(value(figure, first)),
                first.terms().day(),
                shown.words().percent(value(figure, last)),
                last.terms().day(),
                shown.words().percent(figure.target()));
    }

    /** The values, joined where months with a value follow each other, and a dot at each. */
    private static List<DomContent> steps(Figure figure, ImmutableList<Evaluated> series) {
        List<DomContent> steps = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (int at = 0; at < series.size(); at++) {
            double x = across(at, series);
            Optional<Share> value = value(figure, series.get(at));
            Optional<String> here = value.map(found -> number(x) + " " + number(height(percent(found))));
            before.ifPresent(from -> here.ifPresent(
                    to -> steps.add(tag("path").attr("class", "way").attr("d", "M" + from + "L" + to))));
            value.ifPresent(found -> steps.add(tag("circle")
                    .attr("class", "value")
                    .attr("cx", number(x))
                    .attr("cy", number(height(percent(found))))
                    .attr("r", "3.5")));
            before = here;
        }
        return steps;
    }

    /** Between two months, what lies between the bounds. */
    private static List<DomContent> bounds(Figure figure, ImmutableList<Evaluated> series) {
        List<DomContent> bounds = new ArrayList<>();
        for (int at = 1; at < series.size(); at++) {
            Optional<Figure> from = series.get(at - 1).figure(figure.id(), figure.part());
            Optional<Figure> to = series.get(at).figure(figure.id(), figure.part());
            if (isKnown(from) && isKnown(to)) {
                bounds.add(tag("path")
                        .attr("class", "bounds")
                        .attr(
                                "d",
                                "M"
                                        + corner(
                                                at - 1,
                                                series,
                                                from.flatMap(f -> f.tally().lower()))
                                        + "L"
                                        + corner(
                                                at,
                                                series,
                                                to.flatMap(f -> f.tally().lower()))
                                        + "L"
                                        + corner(
                                                at,
                                                series,
                                                to.flatMap(f -> f.tally().upper()))
                                        + "L"
                                        + corner(
                                                at - 1,
                                                series,
                                                from.flatMap(f -> f.tally().upper()))
                                        + "z"));
            }
        }
        return bounds;
    }

    private static boolean isKnown(Optional<Figure> figure) {
        return figure.flatMap(found -> found.tally().lower()).isPresent();
    }

    private static String corner(int at, ImmutableList<Evaluated> series, Optional<Share> share) {
        return number(across(at, series)) + " "
                + number(height(share.map(Signals::percent).orElse(0.0)));
    }

    static Optional<Share> value(Figure figure, Evaluated at) {
        return at.figure(figure.id(), figure.part())
                .flatMap(found -> found.tally().value());
    }

    private static DomContent across(double percent, String kind) {
        return tag("line")
                .attr("class", kind)
                .attr("x1", number(LEFT))
                .attr("x2", number(RIGHT))
                .attr("y1", number(height(percent)))
                .attr("y2", number(height(percent)));
    }

    private static DomContent label(String text, double x, double y, String anchor) {
        return tag("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("text-anchor", anchor)
                .with(text(text));
    }

    private static double across(int at, ImmutableList<Evaluated> series) {
        return series.size() == 1 ? MIDDLE : LEFT + (RIGHT - LEFT) * at / (series.size() - 1);
    }

    private static double height(double percent) {
        return BOTTOM - (BOTTOM - TOP) * percent / WHOLE;
    }

    private static double percent(Share share) {
        return (double) WHOLE * share.part() / share.whole();
    }

    private static String place(Share share) {
        return number(percent(share));
    }

    /** In tenths, which is finer than a screen. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10));
    }

    private static ContainerTag<?> svg(String box) {
        return tag("svg").attr("viewBox", box);
    }

    private static DomContent rectangle(String x, String y, String width, String height) {
        return tag("rect")
                .attr("x", x)
                .attr("y", y)
                .attr("width", width)
                .attr("height", height)
                .attr("rx", "1.5");
    }
}
