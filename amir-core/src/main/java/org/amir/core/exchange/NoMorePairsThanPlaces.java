package org.amir.core.exchange;

import static java.util.Comparator.comparing;

import com.google.common.base.Strings;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.LivePairs;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.OfferedPlaces;
import org.amir.core.mentorship.Places;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.Refusal;
import org.amir.core.recruitment.CandidacyKey;

/**
 * A mentee has one pair at a time, and a mentor no more than they had places when a pair was confirmed: the pairs are
 * confirmed once more in the order in which they were, those of the store first.
 */
final class NoMorePairsThanPlaces implements ProgrammeRule {
    private static final String MENTOR_FULL = "mentor-full";

    @Override
    public void check(ImportedProgramme programme) {
        ListMultimap<PersonId, Mentorship> ofMentors = ArrayListMultimap.create();
        ListMultimap<PersonId, Mentorship> ofMentees = ArrayListMultimap.create();
        for (Confirmed confirmed : inOrder(programme)) {
            Mentorship pair = confirmed.pair();
            List<Refusal> refusals = confirmed.isAdded() || hasNewMentor(programme, pair)
                    ? refusals(programme, confirmed, ofMentors.get(pair.mentor()), ofMentees.get(pair.mentee()))
                    : List.of();
            refusals.forEach(refusal -> note(programme, confirmed, refusal));
            if (refusals.isEmpty() || !confirmed.isAdded()) {
                ofMentors.put(pair.mentor(), pair);
                ofMentees.put(pair.mentee(), pair);
            }
        }
    }

    /** A pair that took a place on some day, and the step of its confirmation. */
    private record Confirmed(Mentorship pair, MentorshipStep step, boolean isAdded) {
        static final Comparator<Confirmed> IN_ORDER = comparing(Confirmed::isAdded)
                .thenComparing(confirmed -> confirmed.step().decision().at())
                .thenComparing(confirmed -> confirmed.step().on())
                .thenComparing(confirmed -> confirmed.pair().id());
    }

    private static List<Confirmed> inOrder(ImportedProgramme programme) {
        return programme.pairs().stream()
                .flatMap(pair -> pair.steps().stream()
                        .filter(step -> step.to() == MentorshipState.CONFIRMED && pair.takesPlaceOn(step.on()))
                        .map(step -> new Confirmed(
                                pair, step, programme.added(Mentorship.KIND).has(pair.id()))))
                .sorted(Confirmed.IN_ORDER)
                .toList();
    }

    private static boolean hasNewMentor(ImportedProgramme programme, Mentorship pair) {
        return programme.addedApplications().has(CandidacyKey.of(pair.mentor(), Role.MENTOR));
    }

    private static List<Refusal> refusals(
            ImportedProgramme programme, Confirmed confirmed, List<Mentorship> ofMentor, List<Mentorship> ofMentee) {
        PersonId mentor = confirmed.pair().mentor();
        Optional<Places> places = places(programme, confirmed);
        LivePairs others = LivePairs.of(Stream.concat(
                places.stream().flatMap(known -> ofMentor.stream()),
                ofMentee.stream()
                        .filter(pair -> places.isEmpty() || !pair.mentor().equals(mentor))));
        return others
                .refusals(confirmed.pair(), confirmed.step().on(), places.orElse(new Places(Integer.MAX_VALUE)))
                .stream()
                .filter(refusal -> confirmed.isAdded() || refusal.code().equals(MENTOR_FULL))
                .toList();
    }

    /**
     * By the rules of the day or those that the pair was proposed under, whichever allow more. Empty if nobody can say which
     * rules there are.
     */
    private static Optional<Places> places(ImportedProgramme programme, Confirmed confirmed) {
        Optional<ProgrammeRules> under = programme.rules(confirmed.pair().rulesVersion());
        if (under.isEmpty() || programme.isUnclear(ProgrammeRules.KIND)) {
            return Optional.empty();
        }
        return Optional.of(Places.at(
                confirmed.step().decision().at(),
                programme.application(confirmed.pair().mentor(), Role.MENTOR).flatMap(OfferedPlaces::of),
                Stream.of(under.get(), programme.rulesOn(confirmed.step().on()))));
    }

    private static void note(ImportedProgramme programme, Confirmed confirmed, Refusal refusal) {
        Mentorship pair = confirmed.pair();
        if (!confirmed.isAdded()) {
            programme
                    .addedApplications()
                    .addBrokenCell(
                            CandidacyKey.of(pair.mentor(), Role.MENTOR),
                            "capacity",
                            Optional.empty(),
                            "places for all pairs that the store has of a mentor; here " + refusal.text());
        } else if (refusal.code().equals(MENTOR_FULL)) {
            addBroken(
                    programme,
                    pair,
                    "mentor",
                    pair.mentor(),
                    "no more pairs of a mentor at a time than they had places when a pair was confirmed; here %s: end"
                            + " another before it, or give the mentee another mentor",
                    refusal);
        } else {
            addBroken(
                    programme,
                    pair,
                    "mentee",
                    pair.mentee(),
                    "one pair of a mentee at a time, from its confirmation to its end; here %s, or leave this one out",
                    refusal);
        }
    }

    private static void addBroken(
            ImportedProgramme programme,
            Mentorship pair,
            String column,
            PersonId person,
            String allowed,
            Refusal refusal) {
        programme
                .added(Mentorship.KIND)
                .addBrokenCell(
                        pair.id(), column, Optional.of(person.value()), Strings.lenientFormat(allowed, refusal.text()));
    }
}
