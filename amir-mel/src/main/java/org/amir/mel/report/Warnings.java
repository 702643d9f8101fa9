package org.amir.mel.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.amir.core.participant.Role;
import org.amir.mel.Evaluated;
import org.amir.mel.Figure;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.indicator.DiariesHandedIn;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Status;

/** What to look at before going by the figures, as sentences: the worse first. */
final class Warnings {
    private static final ImmutableList<Status> WORST_FIRST =
            ImmutableList.of(Status.NOT_MET, Status.INCONCLUSIVE, Status.NO_DATA, Status.OPEN);
    private static final ImmutableMap<Status, Group> BECAUSE_OF = ImmutableMap.of(
            Status.NOT_MET, Group.DENOMINATOR_ONLY,
            Status.INCONCLUSIVE, Group.NOT_KNOWN,
            Status.NO_DATA, Group.EXCLUDED,
            Status.OPEN, Group.NOT_YET_DUE);

    private final Shown shown;

    private Warnings(Shown shown) {
        this.shown = shown;
    }

    static ImmutableList<String> of(Shown shown) {
        return new Warnings(shown).all();
    }

    private ImmutableList<String> all() {
        Evaluated evaluated = shown.report().evaluated();
        ImmutableList.Builder<String> warnings = ImmutableList.builder();
        if (!shown.isInternal()) {
            warnings.add(shown.say("warning.read-voices"));
        }
        evaluated.terms().knownOn().ifPresent(day -> warnings.add(shown.say("warning.known-on", day)));
        for (Status status : WORST_FIRST) {
            shown.wholes().stream()
                    .filter(figure -> figure.status() == status)
                    .map(this::ofFigure)
                    .forEach(warnings::add);
        }
        Completeness diaries = evaluated.diariesOfEveryMonth();
        if (diaries.onTime() < diaries.expected()) {
            warnings.add(shown.say("warning.diaries", diaries.expected(), diaries.received(), diaries.onTime()));
        }
        shown.neverStarted().forEach((role, number) -> warnings.add(neverStarted(role, number)));
        if (evaluated.mentorsWithoutPair() > 0) {
            warnings.add(shown.say(
                    "warning.without-pair",
                    evaluated.terms().policy().value(Parameter.SILENT_MONTHS),
                    evaluated.mentorsWithoutPair()));
        }
        return warnings.build();
    }

    private String ofFigure(Figure figure) {
        String status = figure.status().code();
        if (figure.definition().isEmpty()) {
            return shown.say("warning." + status + "-whole", figure.id());
        }
        boolean byMonth = figure.id().equals(new DiariesHandedIn().definition().id());
        if (byMonth && (figure.status() == Status.OPEN || figure.status() == Status.NO_DATA)) {
            return shown.say("warning." + status + "-months", figure.id());
        }
        return inNumbers(figure) + because(figure);
    }

    private String inNumbers(Figure figure) {
        Words words = shown.words();
        int counted = figure.tally().population() - figure.tally().count(Group.EXCLUDED);
        String key = "warning." + figure.status().code();
        return switch (figure.status()) {
            case NOT_MET ->
                shown.say(
                        key,
                        figure.id(),
                        words.percent(figure.tally().value()),
                        words.percent(figure.tally().upper()),
                        words.percent(figure.target()));
            case NO_DATA ->
                shown.isInternal()
                        ? shown.say(
                                key,
                                figure.id(),
                                figure.tally().population(),
                                figure.tally().count(Group.EXCLUDED))
                        : shown.say(
                                key + "-public",
                                figure.id(),
                                shown.report().disclosure().limit());
            case OPEN, INCONCLUSIVE, MET ->
                shown.say(key, figure.id(), figure.tally().count(because(figure.status())), counted);
        };
    }

    private String because(Figure figure) {
        Map<String, Integer> reasons = shown.reasons(figure, because(figure.status()));
        return reasons.isEmpty() ? "" : " " + shown.say("warning.because", Words.counts(reasons));
    }

    private static Group because(Status status) {
        return BECAUSE_OF.getOrDefault(status, Group.NUMERATOR);
    }

    private String neverStarted(Role role, int number) {
        String key = "warning.never-started-" + (role == Role.MENTOR ? "mentors" : "mentees");
        ImmutableSortedMap<String, Integer> reasons =
                shown.report().evaluated().neverStarted().getOrDefault(role, ImmutableSortedMap.of());
        return shown.say(key, number)
                + (shown.isInternal()
                        ? " "
                                + shown.say(
                                        "warning.because",
                                        Words.counts(Shown.worded(
                                                reasons, code -> shown.words().sayOr("unstarted." + code, code))))
                        : "");
    }
}
