package io.tandem.feedback;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.tandem.feedback.feedback.domain.FeedbackEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "io.tandem.feedback", importOptions = ImportOption.DoNotIncludeTests.class)
class DomainTest {

    private static final String[] DOMAIN = {"io.tandem.feedback.feedback.domain", "io.tandem.feedback.model"};

    @ArchTest
    static final ArchRule the_domain_knows_only_java_and_the_words_of_its_service = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "com.fasterxml.jackson.annotation",
                    "io.tandem.ledger.model",
                    "io.tandem.feedback.feedback.domain",
                    "io.tandem.feedback.model");

    @ArchTest
    static final ArchRule events_are_records = classes()
            .that()
            .areNotInterfaces()
            .and(assignableTo(FeedbackEvent.class))
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule rules_never_read_a_clock_or_chance = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class);
}
