package org.amir.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.amir.core.participant.Coded;
import org.amir.core.participant.Skill;
import org.amir.core.participant.Theme;
import org.amir.core.programme.Annex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrainingUnitTest {
    private static void assertTeaches(TrainingUnit unit, String... words) {
        String all = unit.title() + " " + unit.goal() + " " + String.join(" ", unit.contents());
        assertThat(all).contains(words);
    }

    @Test
    @Tag("T1")
    void there_are_five_units_in_their_order() {
        assertThat(Coded.byCode(TrainingUnit.class).keySet())
                .containsExactly("unit-1", "unit-2", "unit-3", "unit-4", "unit-5");
        assertThat(Stream.of(TrainingUnit.values()).map(TrainingUnit::number)).containsExactly(1, 2, 3, 4, 5);
        assertThat(Stream.of(TrainingUnit.values()).map(unit -> unit.citation().source()))
                .containsExactly("T2", "T3", "T4", "T5", "T6");
    }

    @Test
    @Tag("T2")
    void the_first_is_on_the_role_with_glossary_and_code_of_conduct() {
        assertTeaches(TrainingUnit.ROLE, "role", "limits", "mentee", "activities", "supervision team", "join or not");
        assertThat(TrainingUnit.ROLE.annexes()).containsExactly(Annex.GLOSSARY, Annex.CODE_OF_CONDUCT);
    }

    @Test
    @Tag("T3")
    void the_second_is_on_trust_with_trauma_and_vulnerability() {
        assertTeaches(
                TrainingUnit.TRUST,
                "dialogue",
                "empathy",
                "conflict",
                "risks of helping relations",
                "vulnerability",
                "trauma");
        assertThat(TrainingUnit.TRUST.annexes()).containsExactly(Annex.TRAUMA_AND_VULNERABILITY);
    }

    @Test
    @Tag("T4")
    void the_third_is_on_health_care_and_education() {
        assertTeaches(TrainingUnit.HEALTH_AND_EDUCATION, "health care", "education", "refer");
        assertThat(TrainingUnit.HEALTH_AND_EDUCATION.themes())
                .containsExactly(Theme.HEALTH, Theme.EDUCATION, Theme.LANGUAGE);
    }

    @Test
    @Tag("T5")
    void the_fourth_is_on_housing_work_and_money() {
        assertTeaches(TrainingUnit.HOUSING_AND_WORK, "housing", "employment", "financial literacy", "digital", "refer");
        assertThat(TrainingUnit.HOUSING_AND_WORK.themes())
                .containsExactly(Theme.HOUSING, Theme.EMPLOYMENT, Theme.ECONOMY, Theme.DIGITAL, Theme.RIGHTS);
    }

    @Test
    @Tag("T6")
    void the_fifth_is_on_goals_with_the_plan() {
        assertTeaches(TrainingUnit.GOALS, "short-term and long-term goals", "actions", "obstacles", "integration plan");
        assertThat(TrainingUnit.GOALS.annexes()).containsExactly(Annex.INTEGRATION_PLAN);
    }

    @Test
    @Tag("T7")
    void every_skill_that_a_form_asks_for_is_trained_in_a_unit() {
        assertThat(Stream.of(TrainingUnit.values()).flatMap(unit -> unit.skills().stream()))
                .contains(Skill.values());
    }

    @Test
    void the_lists_that_are_written_in_files_have_these_codes() {
        assertThat(ImmutableSet.of(
                        Coded.byCode(Place.class).keySet(),
                        Coded.byCode(SessionPart.class).keySet(),
                        Coded.byCode(Attendance.class).keySet(),
                        Coded.byCode(NeedSource.class).keySet(),
                        Coded.byCode(ObservedTrait.class).keySet(),
                        Coded.byCode(TagSource.class).keySet(),
                        Coded.byCode(Missing.What.class).keySet()))
                .extracting(ImmutableList::copyOf)
                .containsExactly(
                        ImmutableList.of("in-person", "online"),
                        ImmutableList.of("lecture", "workshop"),
                        ImmutableList.of("present", "absent"),
                        ImmutableList.of("form", "interview", "session", "other"),
                        ImmutableList.of("personality", "skills", "knowledge"),
                        ImmutableList.of("interview", "training"),
                        ImmutableList.of(
                                "declined",
                                "attendance",
                                "whether-held",
                                "to-attend",
                                "to-invite",
                                "to-plan",
                                "join-decision",
                                "glossary",
                                "agreement"));
    }
}
