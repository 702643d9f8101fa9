package org.amir.mel.report;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.google.common.collect.ImmutableList;
import j2html.tags.DomContent;
import java.util.Map;

/** What the page is put together from. */
final class Blocks {
    private Blocks() {}

    /** A part of the page under a heading of its own, named by it. */
    static DomContent part(String id, String title, DomContent... contents) {
        return section(h2(title).withId(id + "-title"), each(contents))
                .withId(id)
                .attr("aria-labelledby", id + "-title");
    }

    /** Something that opens. The page's reader hears what it is of, too. */
    static DomContent opening(String of, String what, DomContent... contents) {
        return details(
                summary(span(of + ": ").withClass("hidden"), text(what)),
                div(each(contents)).withClass("opened"));
    }

    /** A cell with a number, or a word in its place. */
    static DomContent number(String shown) {
        return td(shown).withClass("number");
    }

    static DomContent cell(DomContent... contents) {
        return td(each(contents));
    }

    static DomContent cell(String shown) {
        return td(shown);
    }

    /** The cell that names a row. */
    static DomContent rowHead(DomContent... contents) {
        return th(each(contents)).attr("scope", "row");
    }

    static DomContent rowHead(String shown) {
        return rowHead(text(shown));
    }

    /** The cell that names a row by a word or a date that is not to be broken. */
    static DomContent briefHead(String shown) {
        return th(shown).attr("scope", "row").withClass("brief");
    }

    static DomContent row(DomContent... cells) {
        return tr(cells);
    }

    /** A table that fits every screen. */
    static DomContent narrow(String caption, ImmutableList<String> heads, Iterable<DomContent> rows) {
        return table(
                caption(caption),
                thead(tr(each(heads, head -> th(head).attr("scope", "col")))),
                tbody(each(ImmutableList.copyOf(rows), row -> row)));
    }

    /** A table that is moved sideways where it is too wide: with a finger, or with the arrow keys once it is reached. */
    static DomContent wide(String caption, ImmutableList<String> heads, Iterable<DomContent> rows) {
        return div(attrs(".wide"), narrow(caption, heads, rows))
                .attr("role", "group")
                .attr("tabindex", "0")
                .attr("aria-label", caption);
    }

    /** Names with what they mean. */
    static DomContent meanings(Map<String, String> meanings) {
        return dl(each(meanings.entrySet(), entry -> div(dt(entry.getKey()), dd(entry.getValue()))));
    }
}
