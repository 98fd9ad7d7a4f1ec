package tsunagi;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.ServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.documents.NamelessPaper;

/** The rules of CONTRIBUTING.md that a machine can check. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tsunagi");
    private static final Set<String> PLATFORM = Set.of("tsunagi.access", "tsunagi.postal", "tsunagi.tenancy");
    /** 空欄の様式, 個人情報取扱規程 and 早見表. */
    private static final Set<String> BLANK_FORMS_AND_RULES = Set.of(
            "ApplicationController",
            "AssessmentPrintController",
            "EvaluationPrintController",
            "PlanPrintController",
            "QuickReferenceController",
            "RecordPrintController",
            "RulesController");

    private static final Set<Class<?>> DATES = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            Instant.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            YearMonth.class);

    @Test
    void timeIsAParameter() {
        for (Class<?> type : DATES) {
            noClasses().should().callMethod(type, "now").check(CODE);
        }
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .and()
                .doNotHaveSimpleName("Identifiers") // the time within a UUIDv7 orders rows and means nothing
                .should()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }

    @Test
    void storesAndControllersAreHiddenInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.jdbc.."))
                .check(CODE);
    }

    @Test
    void platformTablesAreReachedByTheModulesThatOwnThemOnly() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(usePlatformTransactionsWhereAllowed())
                .check(CODE);
    }

    @Test
    void nothingTakesMoreThanSixThingsToBuild() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(".*Jte.*Generated.*")
                .should(takeAtMostSixParameters())
                .check(CODE);
    }

    @Test
    void everyFileThatLeavesComesFromTheExportLedgerButForPapersThatTellOfNobody() {
        noClasses()
                .that()
                .resideOutsideOfPackages("tsunagi.documents", "tsunagi.web")
                .should()
                .callMethodWhere(target(owner(assignableTo(ResponseEntity.class))))
                .orShould()
                .callMethod(ServletResponse.class, "getOutputStream")
                .orShould()
                .callMethod(ServletResponse.class, "getWriter")
                .check(CODE);
        classes()
                .that(DescribedPredicate.describe(
                        "make a paper without a line in the ledger",
                        made -> made.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(NamelessPaper.class))))
                .should(new ArchCondition<>("be known to print nothing about a person") {
                    @Override
                    public void check(JavaClass printing, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                printing,
                                BLANK_FORMS_AND_RULES.contains(printing.getSimpleName()),
                                printing.getName()));
                    }
                })
                .check(CODE);
    }

    @Test
    void noCeremony() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("TransactionManager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Mapper")
                .check(CODE);
    }

    private static ArchCondition<JavaConstructor> takeAtMostSixParameters() {
        return new ArchCondition<>("take at most six parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int count = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor, count <= 6, constructor.getFullName() + " takes " + count + " parameters"));
            }
        };
    }

    private static ArchCondition<JavaMethod> usePlatformTransactionsWhereAllowed() {
        return new ArchCondition<>(
                "use the platform transaction manager only for accounts, the directory of municipalities and postal codes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var transaction = method.getAnnotationOfType(Transactional.class);
                String manager = transaction.transactionManager() + transaction.value();
                boolean owner = PLATFORM.contains(method.getOwner().getPackageName());
                events.add(new SimpleConditionEvent(
                        method, manager.isEmpty() || owner, method.getFullName() + " uses " + manager));
            }
        };
    }
}
