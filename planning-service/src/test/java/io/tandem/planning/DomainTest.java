package io.tandem.planning;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.tandem.planning.facet.domain.FacetWorkEvent;
import io.tandem.planning.release.domain.ReleaseEvent;
import io.tandem.planning.task.domain.TaskEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "io.tandem.planning", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainTest {

    @ArchTest
    static final ArchRule a_domain_knows_only_java_and_the_words_of_its_service = classes()
            .that()
            .resideInAnyPackage("io.tandem.planning.*.domain", "io.tandem.planning.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "com.fasterxml.jackson.annotation",
                    "io.tandem.ledger.model",
                    "io.tandem.planning.model",
                    "io.tandem.planning.*.domain");

    @ArchTest
    static final ArchRule no_aggregate_knows_another_task = onlyOwn("task", "facet", "release");

    @ArchTest
    static final ArchRule no_aggregate_knows_another_facet = onlyOwn("facet", "task", "release");

    @ArchTest
    static final ArchRule no_aggregate_knows_another_release = onlyOwn("release", "task", "facet");

    @ArchTest
    static final ArchRule events_are_records = classes()
            .that()
            .areNotInterfaces()
            .and(assignableTo(TaskEvent.class)
                    .or(assignableTo(FacetWorkEvent.class))
                    .or(assignableTo(ReleaseEvent.class)))
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule rules_never_read_a_clock_or_chance = noClasses()
            .that()
            .resideInAPackage("io.tandem.planning.*.domain")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class);

    private static ArchRule onlyOwn(String own, String... others) {
        var packages = Arrays.stream(others)
                .map(other -> "io.tandem.planning." + other + ".domain")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.tandem.planning." + own + ".domain")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
