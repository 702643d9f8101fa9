package org.amir.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule holds on the code, and catches the classes planted against it. */
class HouseRulesTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.amir");
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.amir.core.record.planted", "org.amir.matching.assignment.planted", "org.amir.planted");

    /** A rule, and what it must say of the planted classes. */
    private record Expectation(String name, ArchRule rule, List<String> caught) {}

    private static Stream<Expectation> rules() {
        return Stream.of(
                new Expectation("module arrows", HouseRules.moduleArrows(), List.of("KnowsMatching")),
                new Expectation("core arrows", HouseRules.coreArrows(), List.of("LooksForward")),
                new Expectation("matching arrows", HouseRules.matchingArrows(), List.of("KnowsPeople")),
                new Expectation("no cycles", HouseRules.noCycles(), List.of("Forgotten", "ImmutablePlanted")),
                new Expectation(
                        "same input, same answer",
                        HouseRules.sameInputSameAnswer(),
                        List.of(
                                "today()",
                                "now()",
                                "milliseconds()",
                                "zone()",
                                "locale()",
                                "format(int)",
                                "lowerCase(java.lang.String)",
                                "random()",
                                "chance()",
                                "uuid()")),
                new Expectation(
                        "no default locale",
                        HouseRules.noDefaultLocale(),
                        List.of("locale()", "format(int)", "lowerCase(java.lang.String)")),
                new Expectation(
                        "names", HouseRules.namesSayWhatThingsAre(), List.of("PlantedManager", "ImmutablePlanted")),
                new Expectation("null marked", HouseRules.nullMarked(), List.of("Forgotten")));
    }

    @Test
    void the_code_of_all_modules_is_looked_at() {
        assertThat(CODE)
                .extracting("packageName")
                .contains(
                        "org.amir.core.participant",
                        "org.amir.core.exchange",
                        "org.amir.matching",
                        "org.amir.matching.assignment",
                        "org.amir.mel.measurement",
                        "org.amir.storage.jdbc",
                        "org.amir.examples.command")
                .doesNotContain("org.amir.planted");
    }

    @Test
    void every_package_of_core_has_its_place_in_the_order() {
        assertThat(CODE)
                .extracting(JavaClass::getPackageName)
                .filteredOn(name -> name.startsWith("org.amir.core."))
                .isNotEmpty()
                .allMatch(HouseRules::hasPlaceInCore);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_holds() {
        return rules().map(expected -> DynamicTest.dynamicTest(
                expected.name(),
                () -> assertThat(violations(expected.rule(), CODE)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_what_was_planted_against_it() {
        return rules().map(expected -> DynamicTest.dynamicTest(
                expected.name(),
                () -> assertThat(violations(expected.rule(), PLANTED)).contains(expected.caught())));
    }

    private static String violations(ArchRule rule, JavaClasses classes) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }
}
