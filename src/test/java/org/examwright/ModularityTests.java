package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.core.Violations;

class ModularityTests {
    private static final ApplicationModules MODULES =
            ApplicationModules.of(ExamwrightApplication.class);

    /** The arrows of the architecture; a module may use fewer, never more. */
    private static final Map<String, Set<String>> ARROWS =
            Map.of(
                    "platform", Set.of(),
                    "schools", Set.of("platform"),
                    "sources", Set.of("platform", "schools"),
                    "knowledge", Set.of("platform", "schools", "sources"),
                    "marking", Set.of(),
                    "questions", Set.of("platform", "schools", "sources", "knowledge", "marking"),
                    "generation",
                            Set.of("platform", "schools", "sources", "knowledge", "questions"),
                    "quizzes", Set.of("platform", "schools", "sources", "questions"),
                    "attempts", Set.of("platform", "schools", "quizzes", "questions", "marking"),
                    "analysis", Set.of("platform", "schools", "questions", "attempts"));

    @Test
    void everyModuleKeepsToItsDeclaredArrows() {
        MODULES.verify();
    }

    @Test
    void theArrowsAreThoseOfTheArchitecture() {
        for (ApplicationModule module : MODULES) {
            var name = module.getIdentifier().toString();
            var used =
                    module.getDependencies(MODULES, DependencyDepth.IMMEDIATE).stream()
                            .map(ApplicationModuleDependency::getTargetModule)
                            .map(target -> target.getIdentifier().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ARROWS.getOrDefault(name, Set.of())).as(name).containsAll(used);
        }
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @Test
    void anArrowThatIsNotDeclaredIsFound() {
        var broken =
                ApplicationModules.of("example.broken", ImportOption.Predefined.ONLY_INCLUDE_TESTS);

        assertThatExceptionOfType(Violations.class).isThrownBy(broken::verify);
    }
}
