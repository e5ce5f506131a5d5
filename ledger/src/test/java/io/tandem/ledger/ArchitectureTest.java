package io.tandem.ledger;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.tandem.ledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule what_a_domain_may_know_knows_only_java = classes()
            .that()
            .resideInAPackage("io.tandem.ledger.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.tandem.ledger.model");

    @ArchTest
    static final ArchRule the_ledger_is_of_use_without_the_rest = classes()
            .that()
            .resideInAPackage("io.tandem.ledger")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "com.sun.net.httpserver..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.axonframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.reactivestreams..",
                    "reactor..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "io.tandem.ledger..");

    @ArchTest
    static final ArchRule the_log_itself_does_not_know_axon = noClasses()
            .that()
            .haveSimpleNameStartingWith("Commit")
            .or()
            .haveSimpleNameStartingWith("Event")
            .or()
            .haveSimpleName("Folds")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule what_checks_a_proof_needs_no_store_and_no_network = classes()
            .that()
            .resideInAnyPackage("io.tandem.ledger.proof", "io.tandem.ledger.verify")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java.lang..",
                            "java.math..",
                            "java.nio..",
                            "java.io..",
                            "java.security..",
                            "java.util..",
                            "org.jspecify..",
                            "tools.jackson..",
                            "io.tandem.ledger.proof",
                            "io.tandem.ledger.verify")
                    .or(simpleName("CanonicalJson"))
                    .or(simpleName("URI")));
}
