package org.amir.matching.experiment;

import com.google.common.html.HtmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** A line for each of several things, with its least, mean and greatest figure on a common axis, as SVG. */
final class Plot {
    private static final int LEFT = 260;
    private static final int WIDTH = 480;
    private static final int RIGHT = 90;
    private static final int TOP = 56;
    private static final int LINE = 26;
    private static final int RADIUS = 5;

    private final String title;
    private final Map<String, Summary> lines;
    private final BigDecimal from;
    private final BigDecimal range;

    private Plot(String title, Map<String, Summary> lines) {
        this.title = title;
        this.lines = lines;
        from = lines.values().stream()
                .map(Summary::least)
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.ZERO);
        BigDecimal to = lines.values().stream()
                .map(Summary::greatest)
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ONE);
        range = to.compareTo(from) > 0 ? to.subtract(from) : BigDecimal.ONE;
    }

    /** @param lines from top to bottom, by their labels */
    static String of(String title, Map<String, Summary> lines) {
        return new Plot(title, lines).svg();
    }

    private String svg() {
        int height = TOP + LINE * lines.size() + LINE;
        int width = LEFT + WIDTH + RIGHT;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        text(svg, 16, 26, "start", title);
        int y = TOP;
        for (Map.Entry<String, Summary> line : lines.entrySet()) {
            Summary summary = line.getValue();
            text(svg, LEFT - 12, y + 4, "end", line.getKey());
            svg.append("<line x1=\"")
                    .append(x(summary.least()))
                    .append("\" x2=\"")
                    .append(x(summary.greatest()))
                    .append("\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\" stroke=\"#7a8a99\" stroke-width=\"2\"/>\n<circle cx=\"")
                    .append(x(summary.mean()))
                    .append("\" cy=\"")
                    .append(y)
                    .append("\" r=\"")
                    .append(RADIUS)
                    .append("\" fill=\"#1f5f8b\"/>\n");
            text(
                    svg,
                    LEFT + WIDTH + 12,
                    y + 4,
                    "start",
                    summary.mean().setScale(3, RoundingMode.HALF_UP).toPlainString());
            y += LINE;
        }
        text(svg, LEFT, y + 4, "start", from.setScale(3, RoundingMode.HALF_UP).toPlainString());
        text(
                svg,
                LEFT + WIDTH,
                y + 4,
                "end",
                from.add(range).setScale(3, RoundingMode.HALF_UP).toPlainString());
        return svg.append("</svg>\n").toString();
    }

    private String x(BigDecimal value) {
        return value.subtract(from)
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(range, 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(LEFT))
                .toPlainString();
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(escaped(text))
                .append("</text>\n");
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
