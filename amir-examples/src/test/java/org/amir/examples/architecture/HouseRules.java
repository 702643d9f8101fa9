package org.amir.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What holds everywhere in the code, as rules. */
final class HouseRules {
    /** The packages of core; an arrow may only point to an earlier one. */
    private static final ImmutableList<String> CORE = Stream.of(
                    "style",
                    "record",
                    "programme",
                    "participant",
                    "eligibility",
                    "recruitment",
                    "training",
                    "plan",
                    "mentorship",
                    "survey",
                    "activity",
                    "supervision",
                    "form",
                    "store",
                    "coordination",
                    "table",
                    "privacy",
                    "exchange")
            .map(name -> "org.amir.core." + name + "..")
            .collect(ImmutableList.toImmutableList());

    private static final String[] DOMAIN = {"org.amir.core..", "org.amir.matching..", "org.amir.mel.."};

    private HouseRules() {}

    static ArchRule moduleArrows() {
        return all(
                doNotKnow(
                        "org.amir.core..",
                        "org.amir.matching..",
                        "org.amir.mel..",
                        "org.amir.storage..",
                        "org.amir.examples.."),
                doNotKnow("org.amir.matching..", "org.amir.mel..", "org.amir.storage..", "org.amir.examples.."),
                doNotKnow("org.amir.mel..", "org.amir.matching..", "org.amir.storage..", "org.amir.examples.."),
                doNotKnow("org.amir.storage..", "org.amir.matching..", "org.amir.mel..", "org.amir.examples.."));
    }

    static ArchRule coreArrows() {
        return all(IntStream.range(0, CORE.size() - 1)
                .mapToObj(i ->
                        doNotKnow(CORE.get(i), CORE.subList(i + 1, CORE.size()).toArray(String[]::new)))
                .toArray(ArchRule[]::new));
    }

    static ArchRule matchingArrows() {
        return all(
                doNotKnow(
                        "org.amir.matching.criterion..",
                        "org.amir.matching",
                        "org.amir.matching.assignment..",
                        "org.amir.matching.scoring.."),
                doNotKnow("org.amir.matching.scoring..", "org.amir.matching", "org.amir.matching.experiment.."),
                doNotKnow("org.amir.matching", "org.amir.matching.figure..", "org.amir.matching.experiment.."),
                doNotKnow("org.amir.matching.figure..", "org.amir.matching.experiment.."),
                doNotKnow(
                        "org.amir.matching.assignment..",
                        "org.amir.matching",
                        "org.amir.matching.criterion..",
                        "org.amir.matching.scoring..",
                        "org.amir.core.."));
    }

    static ArchRule noCycles() {
        return slices().matching("org.amir.(**)").should().beFreeOfCycles();
    }

    static ArchRule sameInputSameAnswer() {
        return noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .callMethodWhere(readsSurroundings())
                .orShould()
                .callConstructorWhere(isUnseeded())
                .because("the same input gives the same answer on every machine, at every time");
    }

    static ArchRule noDefaultLocale() {
        return noClasses()
                .that()
                .resideInAPackage("org.amir..")
                .should()
                .callMethodWhere(readsDefaultLocale())
                .because("a number is written in the same digits on every machine");
    }

    /** The packages that core has, each of which must have its place in the order. */
    static boolean hasPlaceInCore(String packageName) {
        return CORE.contains(packageName + "..");
    }

    static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .that()
                .haveModifier(JavaModifier.PUBLIC)
                .should()
                .haveNameMatching(".*[.$]Immutable[^.$]*")
                .orShould()
                .haveNameMatching(".*(Impl|Utils?|Manager|Helper)");
    }

    static ArchRule nullMarked() {
        return classes().should(new ArchCondition<JavaClass>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, "%s is in a package without @NullMarked".formatted(type.getName())));
            }
        });
    }

    private static ArchRule doNotKnow(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .allowEmptyShould(true);
    }

    private static ArchRule all(ArchRule... rules) {
        return CompositeArchRule.of(List.of(rules));
    }

    private static DescribedPredicate<JavaCall<?>> readsSurroundings() {
        return calls("java\\.time\\..*", "now")
                .or(calls("java\\.time\\.Clock", "system.*|tick.*"))
                .or(calls("java\\.time\\.ZoneId", "systemDefault"))
                .or(calls("java\\.util\\.TimeZone", "getDefault"))
                .or(calls("java\\.util\\.Calendar", "getInstance"))
                .or(calls("java\\.lang\\.System", "currentTimeMillis|nanoTime"))
                .or(calls("java\\.lang\\.Math|java\\.lang\\.StrictMath", "random"))
                .or(calls("java\\.util\\.UUID", "randomUUID"))
                .or(calls("java\\.util\\.concurrent\\.ThreadLocalRandom", "current"))
                .or(calls("java\\.util\\.Collections", "shuffle").and(hasParameters(1)))
                .or(readsDefaultLocale())
                .as("read the clock, the default zone or locale, or chance");
    }

    private static DescribedPredicate<JavaCall<?>> readsDefaultLocale() {
        return calls("java\\.util\\.Locale", "getDefault")
                .or(calls("java\\.lang\\.String", "formatted"))
                .or(calls("java\\.lang\\.String", "toLowerCase|toUpperCase").and(hasParameters(0)))
                .or(calls("java\\.lang\\.String", "format").and(hasParameters(2)))
                .or(calls("java\\.io\\.Print(Stream|Writer)", "printf|format").and(hasParameters(2)))
                .as("read the default locale");
    }

    private static DescribedPredicate<JavaCall<?>> isUnseeded() {
        return calls("java\\.util\\.Random|java\\.util\\.SplittableRandom|java\\.util\\.Date", "<init>")
                .and(hasParameters(0))
                .or(calls("java\\.security\\.SecureRandom", "<init>"))
                .as("take chance without a seed, or the clock");
    }

    private static DescribedPredicate<JavaCall<?>> calls(String type, String method) {
        return target(owner(nameMatching(type)))
                .and(target(nameMatching(method)))
                .forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> hasParameters(int count) {
        return DescribedPredicate.describe(
                "with %s parameters".formatted(count),
                call -> call.getTarget().getRawParameterTypes().size() == count);
    }
}
