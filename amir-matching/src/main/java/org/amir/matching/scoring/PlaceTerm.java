package org.amir.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Traits;
import org.amir.matching.criterion.Closeness;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;

/** M6: by place, but where both meet only online, and for the few pairs that share a postcode. */
final class PlaceTerm implements Term {
    private final ClassTerm<PlaceReading.Home, PlaceReading.Home> places;
    private final int perfect;
    private final boolean[] isRowInPerson;
    private final int[] inPersonMask;
    private final List<List<Integer>> neighbours;

    PlaceTerm(Closeness criterion, int weight, Score unknown, Sides sides) {
        this.places = new ClassTerm<>(new PlaceReading(criterion), weight, unknown, sides);
        this.perfect = weight * Score.PERFECT_MICRO;
        List<PoolMentee> mentees = sides.mentees();
        List<PoolMentor> mentors = sides.mentors();
        this.isRowInPerson = new boolean[mentees.size()];
        for (int row = 0; row < mentees.size(); row++) {
            isRowInPerson[row] = mayMeetInPerson(mentees.get(row).profile().traits());
        }
        this.inPersonMask = mentors.stream()
                .mapToInt(mentor -> mayMeetInPerson(mentor.profile().traits()) ? -1 : 0)
                .toArray();
        Names postcodes = new Names();
        List<List<Integer>> columnsOfPostcode = new ArrayList<>();
        for (int column = 0; column < mentors.size(); column++) {
            Optional<Integer> postcode =
                    postcode(mentors.get(column).profile().traits()).map(postcodes::of);
            if (postcode.isPresent()) {
                if (postcode.get() == columnsOfPostcode.size()) {
                    columnsOfPostcode.add(new ArrayList<>());
                }
                columnsOfPostcode.get(postcode.get()).add(column);
            }
        }
        this.neighbours = mentees.stream()
                .map(mentee -> postcode(mentee.profile().traits())
                        .map(postcodes::of)
                        .filter(postcode -> postcode < columnsOfPostcode.size())
                        .map(columnsOfPostcode::get)
                        .orElse(List.of()))
                .toList();
    }

    private static boolean mayMeetInPerson(Traits traits) {
        return !traits.meetingForm().is(MeetingForm.ONLINE);
    }

    private static Optional<String> postcode(Traits traits) {
        return traits.residence().postcode();
    }

    @Override
    public boolean appliesToRow(int row) {
        return isRowInPerson[row];
    }

    @Override
    public boolean appliesToColumn(int column) {
        return inPersonMask[column] != 0;
    }

    @Override
    public Strip over(Columns columns) {
        ClassTerm<PlaceReading.Home, PlaceReading.Home>.ClassStrip byPlace = places.over(columns);
        int[] mask = columns.of(inPersonMask);
        return (row, points) -> {
            int[] more = byPlace.of(row);
            if (isRowInPerson[row]) {
                byPlace.add(row, points);
            } else {
                addMasked(more, mask, points);
            }
            for (int column : neighbours.get(row)) {
                if (columns.has(column) && (isRowInPerson[row] || appliesToColumn(column))) {
                    points[column - columns.from()] += perfect - more[column - columns.from()];
                }
            }
        };
    }

    private static void addMasked(int[] more, int[] mask, int[] points) {
        for (int i = 0; i < points.length; i++) {
            points[i] += more[i] & mask[i];
        }
    }
}
