package org.amir.core.store;

import static org.amir.core.store.SampleRecords.P1;
import static org.amir.core.store.SampleRecords.P2;
import static org.amir.core.store.SampleRecords.P3;
import static org.amir.core.store.SampleRecords.dated;
import static org.amir.core.store.SampleRecords.day;
import static org.amir.core.store.SampleRecords.decided;
import static org.amir.core.store.SampleRecords.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.EndingSide;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.mentorship.PlaceTakenException;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordId;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.LeavingReason;
import org.amir.core.supervision.DiarySubmission;
import org.junit.jupiter.api.Test;

/** Which pairs a store takes: part of {@link ProgrammeStoreContract}. */
public abstract class StoredPairsContract extends StoredRecordsContract {
    private static final PersonId P4 = PersonId.numbered(4);
    private static final PersonId P5 = PersonId.numbered(5);
    private static final PersonId P6 = PersonId.numbered(6);

    private static Mentorship.Builder pair(long number, PersonId mentor, PersonId mentee) {
        Mentorship.Builder pair = Mentorship.builder();
        pair.id(id("m", number))
                .mentor(mentor)
                .mentee(mentee)
                .addSteps(MentorshipStep.of(MentorshipState.PROPOSED, day(60), decided(61, "as-agreed")));
        return pair;
    }

    private static MentorshipStep confirmed(int day) {
        return MentorshipStep.of(MentorshipState.CONFIRMED, day(day), decided(day + 1, "as-agreed"));
    }

    private static Mentorship proposed(long number, PersonId mentor, PersonId mentee) {
        return pair(number, mentor, mentee).build();
    }

    private static Mentorship live(long number, PersonId mentor, PersonId mentee) {
        return pair(number, mentor, mentee).addSteps(confirmed(62)).build();
    }

    private static Mentorship over(long number, PersonId mentor, PersonId mentee) {
        return pair(number, mentor, mentee)
                .addSteps(
                        confirmed(62),
                        new MentorshipStep(
                                MentorshipState.ENDED_EARLY,
                                day(65),
                                decided(66, "told-us"),
                                Optional.of(new Ending(LeavingReason.MOVED_AWAY, EndingSide.MENTOR))))
                .build();
    }

    private static Records<RecordId, Mentorship> pairs(UnitOfWork unit) {
        return unit.records(MALMO.id(), Mentorship.KIND);
    }

    private static void save(UnitOfWork unit, Mentorship pair) {
        pairs(unit)
                .save(pair, pairs(unit).find(pair.id()).map(Versioned::version).orElse(0L));
    }

    private void save(Mentorship... saved) {
        run(unit -> {
            for (Mentorship pair : saved) {
                save(unit, pair);
            }
        });
    }

    private Optional<MentorshipState> state(long number) {
        return ask(unit ->
                pairs(unit).find(id("m", number)).map(found -> found.value().state()));
    }

    /** Six people, of whom the first mentors and offers two places. */
    private void addPeopleAndOffer() {
        run(unit -> {
            IntStream.range(0, 6)
                    .forEach(
                            i -> assertThat(unit.newPerson(MALMO.id()).number()).isPositive());
            unit.applications(MALMO.id()).save(mentor(P1), 0);
        });
    }

    private void assertRefused(Consumer<UnitOfWork> work, String... told) {
        assertThatExceptionOfType(PlaceTakenException.class)
                .isThrownBy(() -> run(unit -> {
                    unit.identities(MALMO.id()).save(P6, AMINA, 0);
                    work.accept(unit);
                }))
                .withMessageContainingAll(told);
        reopen();
        assertThat(identityOf(P6)).isEmpty();
    }

    @Test
    public void a_mentee_is_in_one_live_pair() {
        addPeopleAndOffer();
        save(live(1, P1, P2), proposed(2, P3, P2));

        assertRefused(
                unit -> save(unit, live(2, P3, P2)),
                "m-000002 cannot be live",
                "p-000002 is in m-000001",
                "end that first");
        assertRefused(
                unit -> {
                    save(unit, live(4, P3, P5));
                    save(unit, live(5, P4, P5));
                },
                "m-000005 cannot be live",
                "p-000005 is in m-000004");
        assertThat(state(2)).contains(MentorshipState.PROPOSED);
        assertThat(state(4)).isEmpty();
    }

    @Test
    public void both_people_of_a_pair_are_in_its_programme() {
        addPeopleAndOffer();
        PersonId nobody = PersonId.numbered(7);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> save(live(1, nobody, P2)))
                .withMessageContaining("has no person p-000007");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> save(proposed(1, P1, nobody)))
                .withMessageContaining("has no person p-000007");
        assertThat(state(1)).isEmpty();
    }

    @Test
    public void a_pair_may_follow_one_that_ends_in_the_same_unit() {
        addPeopleAndOffer();
        save(live(1, P1, P2), live(3, P4, P5));

        save(over(1, P1, P2), live(2, P1, P2));
        save(live(4, P3, P5), over(3, P4, P5));
        reopen();

        assertThat(state(2)).contains(MentorshipState.CONFIRMED);
        assertThat(state(4)).contains(MentorshipState.CONFIRMED);
        assertRefused(unit -> save(unit, live(5, P3, P2)), "p-000002 is in m-000002");
    }

    @Test
    public void a_pair_may_follow_one_that_is_removed() {
        addPeopleAndOffer();
        save(live(1, P1, P2));

        run(unit -> pairs(unit).remove(id("m", 1), 1));
        save(live(2, P3, P2));

        assertThat(state(2)).contains(MentorshipState.CONFIRMED);
        run(unit -> {
            pairs(unit).remove(id("m", 2), 1);
            save(unit, live(3, P4, P2));
        });
        assertThat(state(3)).contains(MentorshipState.CONFIRMED);
    }

    @Test
    public void a_mentor_is_in_no_more_live_pairs_than_they_offered() {
        addPeopleAndOffer();
        save(live(1, P1, P2), live(2, P1, P3));

        assertRefused(
                unit -> save(unit, live(3, P1, P4)),
                "m-000003 cannot be live",
                "p-000001 had 2 places",
                "m-000001, m-000002",
                "end one of those first");
        assertThat(state(3)).isEmpty();

        save(over(1, P1, P2), live(3, P1, P4));
        assertRefused(unit -> save(unit, live(4, P1, P5)), "m-000002, m-000003");
    }

    @Test
    public void a_mentor_of_whom_no_offer_is_kept_is_in_no_more_live_pairs_than_the_rules_allow() {
        addPeopleAndOffer();
        save(live(1, P6, P1), live(2, P6, P2), live(3, P6, P3));
        assertRefused(unit -> save(unit, live(4, P6, P4)), "p-000006 had 3 places");

        run(unit -> unit.records(MALMO.id(), ProgrammeRules.KIND)
                .save(ProgrammeRules.of(1, day(0), ImmutableMap.of(Threshold.MENTEES_PER_MENTOR, 4)), 0));
        save(live(4, P6, P4));
        assertRefused(unit -> save(unit, live(5, P6, P5)), "p-000006 had 4 places");
    }

    @Test
    public void a_mentor_who_offers_less_later_keeps_their_pairs() {
        addPeopleAndOffer();
        save(live(1, P1, P2), live(2, P1, P3));

        run(unit -> unit.applications(MALMO.id()).remove(P1, Role.MENTOR, 1));
        run(unit -> unit.records(MALMO.id(), ProgrammeRules.KIND)
                .save(ProgrammeRules.of(1, day(0), ImmutableMap.of(Threshold.MENTEES_PER_MENTOR, 1)), 0));
        save(live(1, P1, P2));

        assertThat(state(1)).contains(MentorshipState.CONFIRMED);
        assertRefused(
                unit -> save(
                        unit,
                        pair(3, P1, P4).rulesVersion(1).addSteps(confirmed(62)).build()),
                "p-000001 had 1 place when",
                "m-000001, m-000002");
    }

    @Test
    public void pairs_of_two_programmes_take_no_places_of_each_other() {
        addPeopleAndOffer();
        save(live(1, P1, P2));
        PersonId mentor = newPerson(TURIN);
        PersonId mentee = newPerson(TURIN);
        run(unit -> unit.records(TURIN.id(), Mentorship.KIND).save(live(1, mentor, mentee), 0));
        run(unit -> unit.records(TURIN.id(), Mentorship.KIND).save(over(1, mentor, mentee), 1));

        assertRefused(unit -> save(unit, live(2, P3, P2)), "p-000002 is in m-000001");
    }

    private static DiarySubmission submission(long number, long pair) {
        return DiarySubmission.of(id("ds", number), id("m", pair), day(80), day(110), dated(111));
    }

    private static Records<RecordId, DiarySubmission> submissions(UnitOfWork unit) {
        return unit.records(MALMO.id(), DiarySubmission.KIND);
    }

    private ImmutableList<Versioned<DiarySubmission>> submissionsOf(String pair) {
        return ask(unit -> submissions(unit).of(pair));
    }

    @Test
    public void what_belongs_to_a_pair_belongs_to_one_that_the_programme_has() {
        addPeopleAndOffer();
        PersonId mentor = newPerson(TURIN);
        PersonId mentee = newPerson(TURIN);
        run(unit -> unit.records(TURIN.id(), Mentorship.KIND).save(proposed(1, mentor, mentee), 0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> submissions(unit).save(submission(1, 1), 0)))
                .withMessageContainingAll(
                        "ds-000001 belongs to m-000001", "\"malmo-2025\" has no such pair", "save that first");
        run(unit -> {
            save(unit, proposed(1, P1, P2));
            submissions(unit).save(submission(1, 1), 0);
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> submissions(unit).save(submission(1, 2), 1)))
                .withMessageContaining("belongs to m-000002");
        reopen();

        assertThat(submissionsOf("m-000001")).containsExactly(new Versioned<>(submission(1, 1), 1));
        assertThat(submissionsOf("m-000002")).isEmpty();
    }

    @Test
    public void nothing_is_added_to_a_pair_that_is_removed() {
        addPeopleAndOffer();
        save(proposed(1, P1, P2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> {
                    submissions(unit).save(submission(1, 1), 0);
                    submissions(unit).remove(id("ds", 1), 1);
                    pairs(unit).remove(id("m", 1), 1);
                    submissions(unit).save(submission(2, 1), 0);
                }))
                .withMessageContaining("ds-000002 belongs to m-000001");
        assertThat(state(1)).contains(MentorshipState.PROPOSED);
    }

    @Test
    public void a_pair_stays_while_anything_belongs_to_it() {
        addPeopleAndOffer();
        save(proposed(1, P1, P2), proposed(2, P1, P2));
        run(unit -> submissions(unit).save(submission(1, 1), 0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> pairs(unit).remove(id("m", 1), 1)))
                .withMessageContainingAll("m-000001 cannot be removed", "diary-submission ds-000001", "first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(unit -> {
                    submissions(unit).save(submission(2, 2), 0);
                    pairs(unit).remove(id("m", 2), 1);
                }))
                .withMessageContaining("diary-submission ds-000002");
        run(unit -> {
            submissions(unit).save(submission(1, 2), 1);
            pairs(unit).remove(id("m", 1), 1);
        });
        run(unit -> {
            submissions(unit).remove(id("ds", 1), 2);
            pairs(unit).remove(id("m", 2), 1);
        });
        reopen();

        assertThat(state(1)).isEmpty();
        assertThat(state(2)).isEmpty();
    }
}
