package org.amir.matching.criterion;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Role;
import org.amir.core.participant.Traits;
import org.amir.core.participant.Wish;
import org.amir.core.programme.Citation;

/**
 * M2: the share of the wishes on gender and age band, of either side, that the other meets.
 *
 * <p>It applies only if one of the two has a wish: no answer, "no preference" and a must (which is a constraint) are
 * none. A wish is judged if the other states the gender or the birth date it is on; not known if none can be judged. Ages
 * are in completed years on the day, and a band's limits belong to it.
 */
public record MutualPreference() implements Criterion {
    @Override
    public String id() {
        return "M2";
    }

    @Override
    public String title() {
        return "preferred gender and age";
    }

    @Override
    public Citation citation() {
        return Citation.of("M2");
    }

    @Override
    public Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Traits one = mentor.profile().traits();
        Traits other = mentee.profile().traits();
        Tally tally = new Tally();
        tally.add(Role.MENTOR, one, other, day);
        tally.add(Role.MENTEE, other, one, day);
        return tally.finding();
    }

    /** The wishes of a pair: met, not met, and those that cannot be judged. */
    private static final class Tally {
        private final ImmutableList.Builder<String> judgedWishes = ImmutableList.builder();
        private final ImmutableList.Builder<String> missing = ImmutableList.builder();
        private int wishes;
        private int judged;
        private int met;

        void add(Role wisher, Traits wishing, Traits wished, LocalDate day) {
            preferred(wishing.genderWish()).ifPresent(wish -> add(wisher, "gender", meets(wish, wished.gender())));
            preferred(wishing.ageWish()).ifPresent(wish -> add(wisher, "age", meets(wish, wished.ageOn(day))));
        }

        private void add(Role wisher, String wish, Optional<Boolean> isMet) {
            wishes++;
            String name = Strings.lenientFormat("%s-wishes-%s", wisher.code(), wish);
            isMet.ifPresentOrElse(yes -> judge(name, yes), () -> missing.add(name));
        }

        private void judge(String name, boolean isMet) {
            judged++;
            met += isMet ? 1 : 0;
            judgedWishes.add(name + (isMet ? ":met" : ":not-met"));
        }

        Finding finding() {
            if (wishes == 0) {
                return Finding.doesNotApply();
            }
            return judged == 0
                    ? new Finding.NotKnown(missing.build())
                    : new Finding.Scored(Score.ofShare(met, judged), judgedWishes.build());
        }
    }

    private static <T> Optional<T> preferred(Answer<Wish<T>> wish) {
        return wish.value().flatMap(Wish::preferred);
    }

    private static Optional<Boolean> meets(Gender wanted, Answer<Gender> stated) {
        return stated.value().map(wanted::equals);
    }

    private static Optional<Boolean> meets(AgeBand wanted, OptionalInt age) {
        return age.isPresent() ? Optional.of(wanted.contains(age.getAsInt())) : Optional.empty();
    }
}
