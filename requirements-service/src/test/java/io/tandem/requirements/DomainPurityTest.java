package io.tandem.requirements;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** The domain knows only Java, and nothing of the moment or of chance. */
@AnalyzeClasses(packages = "io.tandem.requirements", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainPurityTest {

    private static final String DOMAIN = "io.tandem.requirements..domain..";

    @ArchTest
    static final ArchRule the_domain_knows_only_java_and_the_words_of_its_service = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "io.tandem.ledger.model..",
                    "io.tandem.requirements.model..",
                    DOMAIN);

    @ArchTest
    static final ArchRule no_aggregate_knows_another =
            slices().matching("io.tandem.requirements.(*).domain..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule rules_know_neither_the_clock_nor_chance = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);
}
