package io.tandem.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows that may exist between the modules, over everything that runs. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.tandem");

    /** Every module, and whom of ours it may know besides itself. Who is not in this list does not exist. */
    private static final Map<String, List<String>> MAY_KNOW = Map.of(
            "ledger", List.of(),
            "embeddedmongo", List.of(),
            "embeddedkafka", List.of(),
            "platform", List.of("ledger"),
            "requirements", List.of("ledger", "platform"),
            "planning", List.of("ledger", "platform"),
            "feedback", List.of("ledger", "platform"),
            "gateway", List.of("ledger", "platform"),
            "cli", List.of(),
            "standalone", List.of("requirements", "planning", "feedback", "gateway", "embeddedmongo", "embeddedkafka"));

    @TestFactory
    List<DynamicTest> a_module_knows_only_whom_it_may() {
        return MAY_KNOW.keySet().stream()
                .map(module -> DynamicTest.dynamicTest(
                        module, () -> onlyAllowedArrows(module).check(HOUSE)))
                .toList();
    }

    private static ArchRule onlyAllowedArrows(String module) {
        var forbidden = MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(module)
                        && !MAY_KNOW.getOrDefault(module, List.of()).contains(other))
                .map(ArchitectureTest::packagesOf)
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage(packagesOf(module)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .allowEmptyShould(true);
    }

    @Test
    void every_class_belongs_to_a_known_module() {
        classes()
                .should()
                .resideInAnyPackage(MAY_KNOW.keySet().stream()
                        .map(ArchitectureTest::packagesOf)
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void a_domain_knows_only_java_and_its_own_words() {
        for (var service : List.of("requirements", "planning", "feedback", "gateway")) {
            classes()
                    .that(resideInAPackage("io.tandem." + service + "..domain.."))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.jspecify.annotations..",
                            "com.fasterxml.jackson.annotation..",
                            "io.tandem.ledger.model..",
                            "io.tandem." + service + "..model..",
                            "io.tandem." + service + "..domain.."))
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void the_broker_is_met_at_the_edges_only() {
        noClasses()
                .that(resideInAnyPackage("io.tandem..domain..", "io.tandem..model..", "io.tandem..application.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static String packagesOf(String module) {
        return "io.tandem." + module + "..";
    }
}
