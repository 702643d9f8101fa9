package org.amir.core.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.training.Attendance;
import org.amir.core.training.AttendanceMark;
import org.amir.core.training.Gathering;
import org.amir.core.training.Invitee;
import org.amir.core.training.Move;

/** Records of every kind. Whose they are, are the people p-000001 to p-000009. */
public final class SampleRecords {
    static final Actor TEAM = Actor.of("team-1");
    static final PersonId P1 = PersonId.numbered(1);
    static final PersonId P2 = PersonId.numbered(2);
    static final PersonId P3 = PersonId.numbered(3);

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final int NOON = 12;

    private SampleRecords() {}

    /**
     * Records of one kind.
     *
     * @param full one in which everything is set that may be, with several of whatever there may be several of
     * @param sparse one with the same key in which nothing is set that need not be
     * @param others some with other keys, in the order of their keys, after that of the first two
     */
    public record Samples<K extends Comparable<K>, V>(
            RecordKind<K, V> kind, V full, V sparse, ImmutableList<V> others) {
        /** One for each key, in order of key. */
        public ImmutableList<V> distinct() {
            return ImmutableList.<V>builder().add(full).addAll(others).build();
        }

        public K key(V record) {
            return kind.key().apply(record);
        }

        public String owner(V record) {
            return kind.owner().apply(record);
        }

        @Override
        public String toString() {
            return kind.name();
        }
    }

    public static Stream<Samples<?, ?>> all() {
        return Stream.of(Stream.of(rules()), RecruitmentSamples.all(), PairSamples.all(), ActivitySamples.all())
                .flatMap(samples -> samples);
    }

    /** A pair of P1 and P2 of which nothing but that is known. */
    static Mentorship proposed(RecordId pair) {
        return Mentorship.propose(pair, P1, P2, day(58), 0, OptionalLong.empty(), decided(59, "as-agreed"))
                .orElseThrow();
    }

    private static Samples<?, ?> rules() {
        return new Samples<>(
                ProgrammeRules.KIND,
                ProgrammeRules.of(1, day(0), Maps.toMap(Arrays.asList(Threshold.values()), Threshold::standard)),
                ProgrammeRules.of(1, day(1), ImmutableMap.of()),
                ImmutableList.of(
                        ProgrammeRules.of(2, day(30), ImmutableMap.of(Threshold.NO_MEETING, 14)),
                        ProgrammeRules.of(1_000_000, day(90), ImmutableMap.of())));
    }

    /** The day after a number of days. */
    static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    /** A fact of a day, recorded on the next. */
    static Dated dated(int number) {
        return Dated.of(day(number), day(number + 1));
    }

    /** A decision that was recorded on a day. */
    static Decision decided(int number, String why) {
        return Decision.of(TEAM, at(number), Reason.of(why));
    }

    static Decision decided(int number, String why, String note) {
        return Decision.of(Actor.of("team-2"), at(number), Reason.of(why), Optional.of(text(note)));
    }

    private static LocalDateTime at(int number) {
        return day(number).atTime(NOON, 30, 59, 123_456_789);
    }

    static FreeText text(String value) {
        return FreeText.of(value);
    }

    static Optional<FreeText> someText(String value) {
        return Optional.of(text(value));
    }

    static RecordId id(String prefix, long number) {
        return RecordId.numbered(prefix, number);
    }

    /** One that was moved twice and held, and to which some came. */
    static Gathering heldGathering(int day) {
        return Gathering.builder()
                .plannedOn(day(day))
                .plannedSince(dated(day - 9))
                .addMoves(
                        new Move(day(day + 1), decided(day - 5, "illness", "Two are ill,\nand \"more\" may be")),
                        new Move(day(day + 2), decided(day - 4, "room")))
                .held(dated(day + 2))
                .minutes(120)
                .addInvitees(new Invitee(P2, dated(day - 8)), new Invitee(P1, dated(day - 7)))
                .addMarks(
                        new AttendanceMark(P1, Attendance.ABSENT, day(day + 2)),
                        new AttendanceMark(P1, Attendance.PRESENT, day(day + 3)))
                .build();
    }

    /** One that was held as planned, and to which some came. */
    static Gathering attendedGathering(int day, PersonId... people) {
        return Gathering.builder()
                .plannedOn(day(day))
                .plannedSince(dated(day - 9))
                .held(dated(day))
                .addAllMarks(Arrays.stream(people)
                        .map(person -> new AttendanceMark(person, Attendance.PRESENT, day(day)))
                        .toList())
                .build();
    }

    static Gathering plannedGathering(int day) {
        return Gathering.planned(day(day), dated(day - 9));
    }

    static Gathering cancelledGathering(int day) {
        return Gathering.builder()
                .plannedOn(day(day))
                .plannedSince(dated(day - 9))
                .addInvitees(new Invitee(P1, dated(day - 8)))
                .cancelled(decided(day - 1, "no-room", "Nothing is free"))
                .build();
    }

    static Gathering cancelledWithoutNote(int day) {
        return Gathering.builder()
                .plannedOn(day(day))
                .plannedSince(dated(day - 9))
                .cancelled(decided(day - 1, "no-room"))
                .build();
    }
}
