package io.tandem.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(packages = "io.tandem.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_only_java = classes()
            .that()
            .resideInAPackage("io.tandem.gateway..domain")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation",
                    "io.tandem.ledger.model",
                    "io.tandem.gateway..domain");

    @ArchTest
    static final ArchRule rules_never_read_the_clock = noClasses()
            .that()
            .resideInAPackage("io.tandem.gateway..domain")
            .should()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule aggregates_do_not_see_one_another = noClasses()
            .that()
            .resideInAPackage("io.tandem.gateway.access.account.domain")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.tandem.gateway.access.session..", "io.tandem.gateway.access.token..");

    @ArchTest
    static final ArchRule the_gateway_sees_no_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.tandem.requirements..", "io.tandem.planning..", "io.tandem.feedback..");
}
