package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Convictions;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Housing;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Occupation;
import org.amir.core.participant.PermitKind;
import org.amir.core.participant.Skill;
import org.amir.core.participant.TemperamentScale;
import org.amir.core.participant.Theme;
import org.amir.core.recruitment.Channel;

/** The closed lists by their codes. */
final class Codes {
    static final ImmutableMap<String, CefrLevel> CEFR_LEVELS = Coded.byCode(CefrLevel.class);
    static final ImmutableMap<String, Channel> CHANNELS = Coded.byCode(Channel.class);
    static final ImmutableMap<String, Convictions> CONVICTIONS = Coded.byCode(Convictions.class);
    static final ImmutableMap<String, Gender> GENDERS = Coded.byCode(Gender.class);
    static final ImmutableMap<String, Housing> HOUSINGS = Coded.byCode(Housing.class);
    static final ImmutableMap<String, MeetingForm> MEETING_FORMS = Coded.byCode(MeetingForm.class);
    static final ImmutableMap<String, Occupation> OCCUPATIONS = Coded.byCode(Occupation.class);
    static final ImmutableMap<String, PermitKind> PERMIT_KINDS = Coded.byCode(PermitKind.class);
    static final ImmutableMap<String, Skill> SKILLS = Coded.byCode(Skill.class);
    static final ImmutableMap<String, TemperamentScale> SCALES = Coded.byCode(TemperamentScale.class);
    static final ImmutableMap<String, Theme> THEMES = Coded.byCode(Theme.class);

    private Codes() {}

    /**
     * The value with a code.
     *
     * @throws IllegalArgumentException if somebody wrote another into the store
     */
    static <E> E parse(ImmutableMap<String, E> list, String code) {
        E value = list.get(code);
        checkArgument(value != null, "none of %s", list.keySet());
        return value;
    }

    static Gender gender(String code) {
        return parse(GENDERS, code);
    }
}
