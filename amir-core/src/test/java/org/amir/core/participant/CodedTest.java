package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {
    private static <E extends Enum<E> & Coded> Arguments list(Class<E> list, String... codes) {
        return Arguments.of(list.getSimpleName(), Coded.byCode(list).keySet().asList(), ImmutableList.copyOf(codes));
    }

    /** Codes are written in stores and files: a change of one loses data. */
    static Stream<Arguments> lists() {
        return Stream.of(
                list(Role.class, "mentor", "mentee"),
                list(Gender.class, "woman", "man", "non-binary"),
                list(CefrLevel.class, "A1", "A2", "B1", "B2", "C1", "C2"),
                list(Convictions.class, "declared-none", "declared-some"),
                list(MeetingForm.class, "in-person", "online", "either"),
                list(PermitKind.class, "none", "pending", "temporary", "study", "permanent", "eu-long-term"),
                list(Housing.class, "owned", "lease", "sublet", "lodger", "temporary", "other"),
                list(Occupation.class, "full-time", "part-time", "studying", "seeking-work", "parental-leave", "other"),
                list(Skill.class, "listening", "problem-solving", "local-services", "digital", "communication"),
                list(TemperamentScale.class, "calm-energetic", "reserved-outgoing", "structured-spontaneous"),
                list(TimeOfDay.class, "morning", "afternoon", "evening"),
                list(
                        Theme.class,
                        "housing",
                        "employment",
                        "education",
                        "economy",
                        "health",
                        "language",
                        "digital",
                        "rights",
                        "network"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void each_list_has_these_codes_in_this_order(
            String list, ImmutableList<String> codes, ImmutableList<String> expected) {
        assertThat(codes).as(list).isEqualTo(expected);
    }

    @Test
    void a_code_is_read_back() {
        assertThat(Coded.parse(PermitKind.class, "eu-long-term")).isEqualTo(PermitKind.EU_LONG_TERM);
    }

    @Test
    void a_code_that_is_not_in_the_list_is_refused_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(Gender.class, "Woman"))
                .withMessage("\"Woman\" is none of [woman, man, non-binary]");
    }
}
