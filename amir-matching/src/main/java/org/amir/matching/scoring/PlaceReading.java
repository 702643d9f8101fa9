package org.amir.matching.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Traits;
import org.amir.matching.criterion.Closeness;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;

/** M6 of people who may meet in person and have no postcode in common: by the place, and where it lies. */
final class PlaceReading implements Reading<PlaceReading.Home, PlaceReading.Home> {
    private static final int NOWHERE = -1;

    private final Reach reach;
    private final Names places = new Names();
    private final Map<Coordinates, Point> points = new HashMap<>();

    /** @param place the place's number, {@link #NOWHERE} if none is named */
    record Home(int place, Optional<Point> point) {}

    PlaceReading(Closeness criterion) {
        this.reach = new Reach(criterion);
    }

    @Override
    public Home of(PoolMentee mentee) {
        return home(mentee.profile().traits());
    }

    @Override
    public Home of(PoolMentor mentor) {
        return home(mentor.profile().traits());
    }

    private Home home(Traits traits) {
        return new Home(
                traits.residence().place().map(places::of).orElse(NOWHERE),
                traits.residence().coordinates().map(this::point));
    }

    private Point point(Coordinates coordinates) {
        return points.computeIfAbsent(coordinates, Point::of);
    }

    @Override
    public void judge(Home mentee, List<Home> mentors, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = micro(mentee, mentors.get(i));
        }
    }

    private int micro(Home mentee, Home mentor) {
        if (mentee.place() == mentor.place() && mentee.place() != NOWHERE) {
            return Score.PERFECT_MICRO;
        }
        return mentee.point().isPresent() && mentor.point().isPresent()
                ? reach.micro(mentee.point().get(), mentor.point().get())
                : UNKNOWN;
    }
}
