package org.amir.core.form;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Role;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.jspecify.annotations.Nullable;

/** What the mentor application (annex 3) and the mentee intake (annex 4) ask, in any country's words. */
public enum Question implements Coded {
    STAMP("stamp", AnswerKind.STAMP),
    NAME("name", AnswerKind.TEXT),
    EMAIL("email", AnswerKind.EMAIL),
    PHONE("phone", AnswerKind.PHONE),
    BIRTH_DATE("birth-date", AnswerKind.BIRTH_DATE),
    GENDER("gender", AnswerKind.LABEL, LabelList.GENDER),
    CITIZENSHIP("citizenship", AnswerKind.COUNTRY),
    BACKGROUND("background", AnswerKind.BACKGROUND),
    BACKGROUND_CONSENT("background-consent", AnswerKind.YES_NO, LabelList.YES_NO),
    PLACE("place", AnswerKind.PLACE),
    POSTCODE("postcode", AnswerKind.POSTCODE),
    ARRIVAL("arrival", AnswerKind.DATE),
    LANGUAGES("languages", AnswerKind.LANGUAGES),
    HOST_LANGUAGE_LEVEL("host-language-level", AnswerKind.LABEL, LabelList.LEVEL),
    PERMIT("permit", AnswerKind.LABEL, LabelList.PERMIT, Role.MENTEE),
    PERMIT_VALID_UNTIL("permit-valid-until", AnswerKind.DATE, null, Role.MENTEE),
    OCCUPATION("occupation", AnswerKind.LABEL, LabelList.OCCUPATION),
    HOUSING("housing", AnswerKind.LABEL, LabelList.HOUSING),
    /** One row for each day of the week. */
    AVAILABILITY("availability", AnswerKind.LABELS, LabelList.TIMES, null, days()),
    HOURS("hours", AnswerKind.HOURS, null, Role.MENTOR),
    MEETING_FORM("meeting-form", AnswerKind.LABEL, LabelList.MEETING_FORM),
    THEMES_OFFERED("themes-offered", AnswerKind.LABELS, LabelList.THEMES, Role.MENTOR),
    THEMES_NEEDED("themes-needed", AnswerKind.LABELS, LabelList.THEMES, Role.MENTEE),
    MOST_IMPORTANT_THEME("most-important-theme", AnswerKind.LABEL, LabelList.THEMES, Role.MENTEE),
    /** One row for each {@link Skill}. */
    SKILL("skill", AnswerKind.RATING, LabelList.RATING, Role.MENTOR, codes(Skill.class)),
    /** One row for each {@link TemperamentScale}. */
    TEMPERAMENT("temperament", AnswerKind.RATING, LabelList.RATING, null, codes(TemperamentScale.class)),
    MOTIVATION("motivation", AnswerKind.TEXT),
    LIVED_EXPERIENCE("lived-experience", AnswerKind.TEXT, null, Role.MENTOR),
    EXPECTATIONS("expectations", AnswerKind.TEXT, null, Role.MENTEE),
    /** What the other of the pair should be; one row for the gender and one for the age. */
    WISH("wish", AnswerKind.LABEL, null, null, ImmutableList.of("gender", "age")),
    CONVICTIONS("convictions", AnswerKind.DECLARATION, LabelList.CONVICTIONS, Role.MENTOR),
    ALL_SESSIONS("all-sessions", AnswerKind.YES_NO, LabelList.YES_NO, Role.MENTOR),
    TWELVE_MONTHS("twelve-months", AnswerKind.YES_NO, LabelList.YES_NO),
    CAPACITY("capacity", AnswerKind.NUMBER, null, Role.MENTOR),
    NETWORK_CONTACT("network-contact", AnswerKind.NETWORK_CONTACT, null, Role.MENTEE),
    CHANNEL("channel", AnswerKind.LABEL, LabelList.CHANNEL),
    GUARDIAN_CONSENT("guardian-consent", AnswerKind.YES_NO, LabelList.YES_NO),
    PROGRAMME_CONSENT("programme-consent", AnswerKind.YES_NO, LabelList.YES_NO);

    private final String code;
    private final AnswerKind kind;
    private final @Nullable LabelList labels;
    private final @Nullable Role only;
    private final ImmutableList<String> rows;

    Question(String code, AnswerKind kind) {
        this(code, kind, null);
    }

    Question(String code, AnswerKind kind, @Nullable LabelList labels) {
        this(code, kind, labels, null);
    }

    Question(String code, AnswerKind kind, @Nullable LabelList labels, @Nullable Role only) {
        this(code, kind, labels, only, ImmutableList.of());
    }

    Question(
            String code, AnswerKind kind, @Nullable LabelList labels, @Nullable Role only, ImmutableList<String> rows) {
        this.code = code;
        this.kind = kind;
        this.labels = labels;
        this.only = only;
        this.rows = rows;
    }

    /** The stable key by which a mapping names the question, for example {@code birth-date}. */
    @Override
    public String code() {
        return code;
    }

    public AnswerKind kind() {
        return kind;
    }

    /** The rows of a grid, for example {@code monday}, each of which is answered by itself; empty if it is no grid. */
    public ImmutableList<String> rows() {
        return rows;
    }

    /** Whether the form of a role asks it. */
    public boolean isAskedOf(Role role) {
        return only == null || only == role;
    }

    /** Whether a form without it cannot be read at all. */
    public boolean isRequired() {
        return this == STAMP || this == PROGRAMME_CONSENT;
    }

    /** The list that holds the labels of a row; empty if its answers are of another kind. */
    Optional<LabelList> labels(Optional<String> row) {
        if (this == WISH) {
            return row.map(wish -> wish.equals("age") ? LabelList.AGE_WISH : LabelList.GENDER_WISH);
        }
        return Optional.ofNullable(labels);
    }

    private static ImmutableList<String> days() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .collect(ImmutableList.toImmutableList());
    }

    private static <E extends Enum<E> & Coded> ImmutableList<String> codes(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded::code).collect(ImmutableList.toImmutableList());
    }
}
