package org.amir.examples.command;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.amir.core.supervision.EarlyWarning;
import org.amir.core.supervision.WarningKind;
import org.amir.core.supervision.WarningLevel;

/** Warnings in words. */
record WarningWords(Lang lang) {
    /** What evidence is called where its own name does not read by itself. */
    private static final ImmutableMap<String, String> NAMES = ImmutableMap.of(
            "last-day", "holds until",
            "last-meeting", "last met",
            "first-meeting", "first met",
            "diary-until", "diary covers until",
            "entries", "diary entry",
            "months", "month",
            "intake", "intake session");

    private static final ImmutableMap<String, String> SWEDISH_NAMES = ImmutableMap.<String, String>builder()
            .put("advice", "råd")
            .put("confirmed", "bekräftat")
            .put("diary-until", "dagboken täcker till")
            .put("due", "senast")
            .put("entries", "dagboksanteckning")
            .put("first-meeting", "första mötet")
            .put("from", "från")
            .put("goals", "mål")
            .put("intake", "introduktionssamtal")
            .put("introduced", "introducerat")
            .put("last-day", "gäller till")
            .put("last-meeting", "senaste mötet")
            .put("meeting", "handledning")
            .put("meetings", "möten")
            .put("missed", "missade")
            .put("missing", "saknas")
            .put("months", "månad")
            .put("pairs", "par")
            .put("paused", "pausat")
            .put("places", "platser")
            .put("planned", "planerade")
            .put("resumed", "återupptaget")
            .put("status", "läge")
            .buildOrThrow();

    private static final ImmutableMap<String, String> SWEDISH_CODES = ImmutableMap.<String, String>builder()
            .put("lapses", "går ut")
            .put("lapsed", "har gått ut")
            .put("pending", "prövas")
            .put("unknown", "okänt")
            .put("none", "inget")
            .put("signed-by-mentor", "mentorns underskrift")
            .put("signed-by-mentee", "menteens underskrift")
            .put("countersigned", "teamets underskrift")
            .put("no-goal", "inget mål")
            .put("too-many-at-once", "för många samtidigt")
            .put("past-cycle", "efter programmets slut")
            .put("due-before-milestones", "före milstolparna")
            .put("no-due-day", "ingen dag satt")
            .put("no-measure", "inget mått")
            .put("no-steps", "inga steg")
            .buildOrThrow();

    String of(WarningKind kind) {
        return switch (kind) {
            case URGENT_CONCERN -> lang.of("urgent concern", "akut oro");
            case CONCERN -> lang.of("concern", "oro");
            case PERMIT_LAPSES -> lang.of("residence permit", "uppehållstillstånd");
            case INTAKE_LATE -> lang.of("intake session late", "introduktionssamtalet dröjer");
            case AGREEMENT_UNSIGNED -> lang.of("agreement not signed", "överenskommelsen inte underskriven");
            case NO_FIRST_MEETING -> lang.of("no first meeting", "inget första möte");
            case TRIAL_UNDECIDED -> lang.of("trial undecided", "prövotiden inte avgjord");
            case NO_MEETING -> lang.of("no meeting", "inget möte");
            case BELOW_PLAN -> lang.of("fewer meetings than planned", "färre möten än planerat");
            case DIARY_LATE -> lang.of("diary late", "dagboken dröjer");
            case SUPERVISION_MISSED -> lang.of("supervision missed", "handledning missad");
            case MENTOR_OVERLOADED -> lang.of("mentor overloaded", "mentorn överbelastad");
            case GOAL_OVERDUE -> lang.of("goal overdue", "mål försenat");
            case PLAN_UNREALISTIC -> lang.of("plan to look at", "planen behöver ses över");
            case PAUSE_LONG -> lang.of("long pause", "lång paus");
        };
    }

    String of(WarningLevel level) {
        return switch (level) {
            case URGENT -> lang.of("urgent", "akut");
            case WARNING -> lang.of("warning", "varning");
            case NOTICE -> lang.of("notice", "notis");
        };
    }

    /** The level as a heading over several. */
    String heading(WarningLevel level) {
        return switch (level) {
            case URGENT -> lang.of("Urgent", "Akut");
            case WARNING -> lang.of("Warnings", "Varningar");
            case NOTICE -> lang.of("Worth a look", "Värt att titta på");
        };
    }

    /** What is wrong and what somebody may do, over a list of those whom it is about. */
    void printHeading(WarningKind kind, int width, PrintWriter out) {
        TextTable.broken(of(kind) + ": " + action(kind), width - 2).forEach(line -> out.println("  " + line));
    }

    /** Said of what those at a meeting with mentors need not know. */
    String forTeamOnly() {
        return lang.of(" [for the team only]", " [bara för teamet]");
    }

    String action(WarningKind kind) {
        return lang.of(kind.action(), kind.actionInSwedish());
    }

    /** What it rests on and who has seen it, in one line. */
    String evidence(EarlyWarning warning) {
        return warning.evidence().entrySet().stream().map(this::evidence).collect(Collectors.joining(", "))
                + warning.acknowledgement()
                        .map(reply -> lang.of(" [seen by ", " [sett av ")
                                + reply.decision().by() + "]")
                        .orElse("");
    }

    private String evidence(Map.Entry<String, String> one) {
        String key = one.getKey();
        String name = lang == Lang.SV ? SWEDISH_NAMES.getOrDefault(key, key) : NAMES.getOrDefault(key, key);
        return name + " " + (lang == Lang.SV ? swedish(one.getValue()) : one.getValue());
    }

    private static String swedish(String codes) {
        return Splitter.on(' ')
                .splitToStream(codes)
                .map(code -> SWEDISH_CODES.getOrDefault(code, code))
                .collect(Collectors.joining(" "));
    }
}
