package org.amir.matching.scoring;

import java.util.Arrays;
import org.amir.core.participant.Availability;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Traits;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.WeeklyAvailability;

/**
 * M4. Hardly two people have the same slots, so every pair is worked out: common slots are counted, and multiplied and shifted
 * instead of divided, with no step that a processor could not take for several columns at once.
 */
final class SlotsTerm implements Term {
    /** The greatest number of enough slots for which a shift rounds like a division. */
    static final int MOST_ENOUGH = 1000;

    private static final int SLOTS_A_WEEK = 21;

    private final WeeklyAvailability criterion;
    private final int weight;
    private final int unknown;
    private final int shift;
    private final int[] slotsOfRow;
    private final MeetingForm[] formOfRow;
    private final int[] slotsOfColumn;
    private final int[] unknownOfColumn;
    private final int[] eitherForm;
    private final int[] inPerson;
    private final int[] online;

    /** @param criterion one with at most {@link #MOST_ENOUGH} enough slots */
    SlotsTerm(WeeklyAvailability criterion, int weight, Score unknown, Sides sides) {
        this.criterion = criterion;
        this.weight = weight;
        this.unknown = weight * unknown.micro();
        this.shift = shift(criterion.enoughSlots());
        this.slotsOfRow = sides.mentees().stream()
                .mapToInt(mentee -> slots(mentee.profile().traits()))
                .toArray();
        this.formOfRow = sides.mentees().stream()
                .map(mentee -> form(mentee.profile().traits()))
                .toArray(MeetingForm[]::new);
        this.slotsOfColumn = sides.mentors().stream()
                .mapToInt(mentor -> slots(mentor.profile().traits()))
                .toArray();
        this.unknownOfColumn = Arrays.stream(slotsOfColumn)
                .map(slots -> slots == 0 ? this.unknown : 0)
                .toArray();
        this.eitherForm = multipliers(sides, MeetingForm.EITHER);
        this.inPerson = multipliers(sides, MeetingForm.IN_PERSON);
        this.online = multipliers(sides, MeetingForm.ONLINE);
    }

    /** As many bits as the score of all common slots leaves free in an int. */
    private static int shift(int enough) {
        int greatest = (int) Math.min(Score.PERFECT_MICRO, (long) SLOTS_A_WEEK * Score.PERFECT_MICRO / enough + 1);
        return Integer.numberOfLeadingZeros(greatest) - 1;
    }

    private static int slots(Traits traits) {
        return traits.availability().value().map(Availability::mask).orElse(0);
    }

    /** How somebody wants to meet; who did not say takes either. */
    private static MeetingForm form(Traits traits) {
        return traits.meetingForm().value().orElse(MeetingForm.EITHER);
    }

    /** What a common slot counts for each column, shifted, if a row wants to meet in this form. */
    private int[] multipliers(Sides sides, MeetingForm form) {
        return sides.mentors().stream()
                .mapToInt(mentor -> multiplier(form, form(mentor.profile().traits())))
                .toArray();
    }

    private int multiplier(MeetingForm one, MeetingForm other) {
        boolean areOpposite = one != other && one != MeetingForm.EITHER && other != MeetingForm.EITHER;
        long factor = areOpposite ? criterion.formMismatch().micro() : Score.PERFECT_MICRO;
        long enough = criterion.enoughSlots();
        return (int) (((factor << shift) + enough - 1) / enough);
    }

    @Override
    public Strip over(Columns columns) {
        int[] slots = columns.of(slotsOfColumn);
        int[] unknowns = columns.of(unknownOfColumn);
        int[] either = columns.of(eitherForm);
        int[] personal = columns.of(inPerson);
        int[] remote = columns.of(online);
        return (row, points) -> {
            if (slotsOfRow[row] == 0) {
                add(unknown, points);
                return;
            }
            int[] multipliers = switch (formOfRow[row]) {
                case IN_PERSON -> personal;
                case ONLINE -> remote;
                case EITHER -> either;
            };
            add(slotsOfRow[row], slots, criterion.enoughSlots(), multipliers, shift, weight, points);
            add(unknowns, points);
        };
    }

    private static void add(
            int slots, int[] slotsOfColumn, int enough, int[] multipliers, int shift, int weight, int[] points) {
        int half = (1 << shift) >> 1;
        for (int i = 0; i < points.length; i++) {
            int excess = bitCount(slots & slotsOfColumn[i]) - enough;
            int counted = enough + (excess & (excess >> 31));
            points[i] += weight * ((counted * multipliers[i] + half) >> shift);
        }
    }

    private static void add(int[] more, int[] points) {
        for (int i = 0; i < points.length; i++) {
            points[i] += more[i];
        }
    }

    private static void add(int more, int[] points) {
        for (int i = 0; i < points.length; i++) {
            points[i] += more;
        }
    }

    /** As {@link Integer#bitCount}, which not every processor can do for several numbers at once. */
    private static int bitCount(int bits) {
        int pairs = bits - ((bits >>> 1) & 0x55555555);
        int nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
        int bytes = (nibbles + (nibbles >>> 4)) & 0x0f0f0f0f;
        return (bytes * 0x01010101) >>> 24;
    }
}
