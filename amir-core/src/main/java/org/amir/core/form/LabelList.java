package org.amir.core.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.participant.AgeBand;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Housing;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Occupation;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.Theme;
import org.amir.core.participant.TimeOfDay;
import org.amir.core.recruitment.Channel;

/** A list of codes that a mapping gives labels to, for example the themes. Several questions may share one. */
enum LabelList {
    GENDER("gender", true, codes(Gender.class)),
    LEVEL("level", true, codes(CefrLevel.class)),
    OCCUPATION("occupation", true, codes(Occupation.class)),
    HOUSING("housing", true, codes(Housing.class)),
    TIMES("times", false, codes(TimeOfDay.class), LabelList.NONE),
    MEETING_FORM("meeting-form", true, codes(MeetingForm.class)),
    THEMES("themes", true, codes(Theme.class)),
    PERMIT("permit", true, codes(PermitKind.class)),
    CHANNEL("channel", true, codes(Channel.class)),
    CONVICTIONS("convictions", true, codes(Convictions.class)),
    YES_NO("yes-no", true, LabelList.YES, "no"),
    GENDER_WISH("gender-wish", true, wishes(codes(Gender.class))),
    /** Any band of ages, so its codes are only examples. */
    AGE_WISH("age-wish", true, LabelList.NONE, "25-34", "45+", "must:25-34"),
    RATING("rating", false, "1", "2", "3", "4", "5");

    /** The code of "would rather not say". */
    static final String DECLINED = "declined";

    static final String NONE = "none";
    static final String YES = "yes";
    static final String MUST = "must:";

    private final String key;
    private final boolean maybeDeclined;
    private final ImmutableList<String> codes;

    LabelList(String key, boolean maybeDeclined, String... codes) {
        this.key = key;
        this.maybeDeclined = maybeDeclined;
        this.codes = ImmutableList.copyOf(codes);
    }

    LabelList(String key, boolean maybeDeclined, String[] codes, String more) {
        this(
                key,
                maybeDeclined,
                Stream.concat(Stream.of(codes), Stream.of(more)).toArray(String[]::new));
    }

    String key() {
        return key;
    }

    boolean allows(String code) {
        return codes.contains(code)
                || (maybeDeclined && code.equals(DECLINED))
                || (this == AGE_WISH && isAgeBand(code));
    }

    /** The codes, as a message names them. */
    String codes() {
        String joined = String.join(", ", codes);
        return maybeDeclined ? joined + ", " + DECLINED : joined;
    }

    static Optional<LabelList> of(String key) {
        return Stream.of(values()).filter(list -> list.key.equals(key)).findFirst();
    }

    /** The names of all lists, as a message names them. */
    static String keys() {
        return Stream.of(values()).map(LabelList::key).collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E> & Coded> String[] codes(Class<E> list) {
        return Coded.byCode(list).keySet().toArray(String[]::new);
    }

    private static String[] wishes(String[] codes) {
        return Stream.of(Stream.of(NONE), Stream.of(codes), Stream.of(codes).map(MUST::concat))
                .flatMap(wish -> wish)
                .toArray(String[]::new);
    }

    private static boolean isAgeBand(String code) {
        try {
            AgeBand.parse(code.startsWith(MUST) ? code.substring(MUST.length()) : code);
            return true;
        } catch (IllegalArgumentException notABand) {
            return false;
        }
    }
}
