package org.examwright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.schools.Allow;
import org.examwright.schools.OpenToAll;
import org.examwright.schools.OperatorOnly;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The shape of the code. Each rule is also held against classes that break it. */
class ArchitectureTests {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .importUrl(
                            ExamwrightApplication.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation());
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackages("example.wrong");

    private static final Set<Class<?>> TIMES =
            Set.of(
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class);

    static final ArchRule INSIDES_ARE_HIDDEN =
            classes()
                    .that()
                    .areAnnotatedWith(RestController.class)
                    .or()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate()
                    .because("other modules come in by the facade only");

    static final ArchRule TIME_IS_AN_ARGUMENT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.examwright.platform..")
                    .should()
                    .callMethodWhere(asksForTheTime())
                    .because("a deadline is judged by the one clock that all instances share");

    static final ArchRule OPERATIONS_NAME_THEIR_ROLES =
            methods()
                    .that()
                    .areMetaAnnotatedWith(RequestMapping.class)
                    .and()
                    .areDeclaredInClassesThat(
                            DescribedPredicate.not(
                                    JavaClass.Predicates.assignableTo(ErrorController.class)))
                    .should()
                    .beAnnotatedWith(Allow.class)
                    .orShould()
                    .beAnnotatedWith(OperatorOnly.class)
                    .orShould()
                    .beAnnotatedWith(OpenToAll.class);

    static final ArchRule ENTITIES_BELONG_TO_A_SCHOOL =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .doNotHaveFullyQualifiedName("org.examwright.schools.School")
                    .should(haveAFieldWith(TenantId.class))
                    .andShould(haveAFieldWith(PartitionKey.class));

    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Entity")
                    .orShould()
                    .haveSimpleNameEndingWith("DTO")
                    .orShould()
                    .haveSimpleNameEndingWith("Dto")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils");

    static Stream<ArchRule> rules() {
        return Stream.of(
                INSIDES_ARE_HIDDEN,
                TIME_IS_AN_ARGUMENT,
                OPERATIONS_NAME_THEIR_ROLES,
                ENTITIES_BELONG_TO_A_SCHOOL,
                NAMES_SAY_WHAT_THINGS_ARE);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("rules")
    void theCodeKeepsTheRule(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("rules")
    void aClassThatBreaksTheRuleIsFound(ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void theScoringRulesKnowNoDatabaseNoWebAndNoClock() {
        var pure =
                noClasses()
                        .that()
                        .resideInAPackage("org.examwright.marking..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("org.springframework.data..")
                                        .or(resideInAPackage("org.springframework.jdbc.."))
                                        .or(resideInAPackage("org.springframework.web.."))
                                        .or(resideInAPackage("jakarta.persistence.."))
                                        .or(JavaClass.Predicates.type(Clock.class)));

        pure.check(CODE);
    }

    @Test
    void noPackageIsADrawerForAllSorts() {
        assertThat(CODE.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(
                        name ->
                                name.matches(
                                        ".*\\.(util|utils|common|dto|mapper|impl|helpers|config)(\\..*)?"));
    }

    private static DescribedPredicate<JavaMethodCall> asksForTheTime() {
        return DescribedPredicate.describe(
                "ask the machine for the time",
                call ->
                        call.getName().equals("now")
                                        && TIMES.stream()
                                                .anyMatch(call.getTargetOwner()::isEquivalentTo)
                                        && call.getTarget().getRawParameterTypes().isEmpty()
                                || call.getName().equals("currentTimeMillis")
                                        && call.getTargetOwner().isEquivalentTo(System.class)
                                || call.getName().startsWith("system")
                                        && call.getTargetOwner().isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> haveAFieldWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("have a field with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean has =
                        type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(type, has, type.getName() + " has none"));
            }
        };
    }
}
