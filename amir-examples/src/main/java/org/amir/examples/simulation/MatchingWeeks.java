package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.record.RecordId;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.MatchingProposal;
import org.amir.matching.Matchmaker;
import org.amir.matching.Pool;
import org.amir.matching.ProposedPair;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * Phase 3: the team matches whoever may be matched, weekly at first and then every third week, in batches that can be
 * talked through.
 */
final class MatchingWeeks {
    private static final int WEEKLY = 8;
    private static final int ROUNDS = 24;
    /** In the last days of a cycle nobody is matched any more: there would be no time left. */
    private static final int LAST_DAYS = 60;

    private static final int MENTEES_AT_ONCE = 60;

    private static final int MENTORS_AT_ONCE = 75;
    private static final int MENTORS_FOR_ONE = 25;

    private final Setting setting;
    private final Callers callers;
    private final Companions companions;
    private final Matchmaker matchmaker;
    private final List<PairLife> pairs = new ArrayList<>();
    private final Set<Pair> notAgain = new TreeSet<>();
    private final Set<Pair> forbidden = new TreeSet<>();

    MatchingWeeks(Setting setting, Callers callers, Companions companions) {
        this.setting = setting;
        this.callers = callers;
        this.companions = companions;
        this.matchmaker =
                Matchmaker.following(MatchingPolicy.defaults(setting.programme().hostLanguage()));
    }

    /** All pairs that were ever proposed, in order. */
    List<PairLife> pairs() {
        return pairs;
    }

    void plan() {
        LocalDate first = setting.cycle().firstDay();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = first.plusDays(round < WEEKLY ? 7L * round : 7L * WEEKLY + 21L * (round - WEEKLY));
            if (day.isBefore(setting.cycle().lastDay().minusDays(LAST_DAYS))) {
                setting.agenda().plan(day, Act.PROPOSE, Setting.COORDINATOR, this::propose);
            }
        }
    }

    private void propose(Today today) {
        List<Newcomer> waiting = callers.newcomers().stream()
                .filter(newcomer -> newcomer.isWaitingOn(today.day()))
                .sorted(Comparator.comparing(
                                (Newcomer newcomer) -> newcomer.application().firstStamp())
                        .thenComparing(Applicant::id))
                .toList();
        for (List<Newcomer> batch : Lists.partition(waiting, MENTEES_AT_ONCE)) {
            propose(batch, free(today.day()), today);
        }
    }

    /** The mentors with a place left, those without any mentee first. */
    private List<Volunteer> free(LocalDate day) {
        return callers.volunteers().stream()
                .filter(volunteer -> volunteer.takesPartOn(day)
                        && volunteer.staysAfter(day)
                        && volunteer.placesLeft(setting) > 0
                        && volunteer.isFullOn(day))
                .sorted(Comparator.comparing((Volunteer volunteer) -> volunteer.pairs().stream()
                                .filter(pair -> !pair.isOver())
                                .count())
                        .thenComparing(Applicant::id))
                .limit(MENTORS_AT_ONCE)
                .toList();
    }

    private void propose(List<Newcomer> waiting, List<Volunteer> free, Today today) {
        if (waiting.isEmpty() || free.isEmpty()) {
            return;
        }
        Map<PersonId, Newcomer> newcomers = new TreeMap<>();
        waiting.forEach(newcomer -> newcomers.put(newcomer.id(), newcomer));
        Map<PersonId, Volunteer> volunteers = new TreeMap<>();
        free.forEach(volunteer -> volunteers.put(volunteer.id(), volunteer));
        MatchingProposal proposal = matchmaker.propose(pool(waiting, free, today.day()));
        for (ProposedPair proposed : proposal.pairs()) {
            Volunteer volunteer =
                    Optional.ofNullable(volunteers.get(proposed.mentor())).orElseThrow();
            Newcomer newcomer =
                    Optional.ofNullable(newcomers.get(proposed.mentee())).orElseThrow();
            propose(
                    volunteer,
                    newcomer,
                    OptionalLong.of(proposed.assessment().total().micro()),
                    today);
        }
    }

    private Pool pool(List<Newcomer> waiting, List<Volunteer> free, LocalDate day) {
        return Pool.builder()
                .day(day)
                .addAllMentors(free.stream()
                        .map(volunteer -> PoolMentor.builder()
                                .person(volunteer.id())
                                .profile(volunteer.mentor())
                                .places(volunteer.placesLeft(setting))
                                .addAllExperience(volunteer.experienceOn(day))
                                .build())
                        .collect(toImmutableList()))
                .addAllMentees(waiting.stream()
                        .map(newcomer -> PoolMentee.builder()
                                .person(newcomer.id())
                                .profile(newcomer.mentee())
                                .daysWaiting(newcomer.application().daysWaitingOn(day))
                                .addAllNeedsFound(newcomer.candidacy().get().themesFoundBy(day))
                                .build())
                        .collect(toImmutableList()))
                .addAllNotAgain(notAgain)
                .addAllForbidden(forbidden)
                .build();
    }

    private void propose(Volunteer volunteer, Newcomer newcomer, OptionalLong score, Today today) {
        RecordId id = today.newId(Mentorship.KIND);
        Optional<PairLife> before = newcomer.pairs().stream()
                .filter(pair -> pair.mentorship().get().state() == MentorshipState.ENDED_EARLY)
                .reduce((one, next) -> next);
        Mentorship proposed = before.map(pair -> pair.mentorship()
                        .get()
                        .proposeNext(
                                id, volunteer.id(), today.day(), setting.rules().version(), score, today.decision()))
                .orElseGet(() -> Mentorship.propose(
                        id,
                        volunteer.id(),
                        newcomer.id(),
                        today.day(),
                        setting.rules().version(),
                        score,
                        today.decision()))
                .orElseThrow();
        begin(today.keep(Mentorship.KIND, proposed), volunteer, newcomer, today);
    }

    /** A pair that was just proposed goes its way. */
    void begin(Kept<RecordId, Mentorship> mentorship, Volunteer volunteer, Newcomer newcomer, Today today) {
        PairLife pair = new PairLife(setting, this, companions, mentorship, volunteer, newcomer);
        pairs.add(pair);
        volunteer.pairs().add(pair);
        newcomer.pairs().add(pair);
        notAgain.add(new Pair(newcomer.id(), volunteer.id()));
        pair.proposed(today);
    }

    /** The best other mentor for a mentee who is in a pair. */
    Optional<Volunteer> another(Newcomer newcomer, LocalDate day) {

        List<Volunteer> free = free(day).stream().limit(MENTORS_FOR_ONE).toList();

        ImmutableMap<PersonId, Volunteer> byId =
                free.stream().collect(ImmutableMap.toImmutableMap(Applicant::id, volunteer -> volunteer));
        return free.isEmpty()
                ? Optional.empty()
                : matchmaker.propose(pool(ImmutableList.of(newcomer), free, day)).pairOf(newcomer.id()).stream()
                        .flatMap(pair -> Optional.ofNullable(byId.get(pair.mentor())).stream())
                        .findFirst();
    }

    /** The team does not want to see two people proposed to each other again (M9). */
    void forbid(PairLife pair) {
        forbidden.add(new Pair(pair.newcomer().id(), pair.volunteer().id()));
    }
}
