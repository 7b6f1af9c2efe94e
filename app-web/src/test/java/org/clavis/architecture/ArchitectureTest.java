package org.clavis.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.clavis.architecture.Conditions.BE_NULL_MARKED;
import static org.clavis.architecture.Conditions.CARRY_A_VERSION;
import static org.clavis.architecture.Conditions.DECLARE_A_RIGHT;
import static org.clavis.architecture.Conditions.HAVE_SEVERAL_IMPLEMENTORS;
import static org.clavis.architecture.Conditions.KEEP_TO_THEIR_FEATURE;
import static org.clavis.architecture.Conditions.haveAtMostFields;
import static org.clavis.architecture.Conditions.haveAtMostPublicMethods;
import static org.clavis.architecture.Predicates.AGGREGATE_ROOTS;
import static org.clavis.architecture.Predicates.BACKING_BEANS;
import static org.clavis.architecture.Predicates.FEATURES;
import static org.clavis.architecture.Predicates.METHODS_OF_SERVICES;
import static org.clavis.architecture.Predicates.REPOSITORIES;
import static org.clavis.architecture.Predicates.SERVICES;
import static org.clavis.architecture.Predicates.named;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import org.clavis.context.CallContext;
import org.clavis.context.TenantRef;
import org.clavis.crypto.Encrypted;
import org.clavis.crypto.SealedRows;

/** What the compiler cannot check. A rule that is in the way is discussed in its ADR, not switched off here. */
@AnalyzeClasses(packages = "org.clavis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    // ---- modules and features -------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule features_use_only_what_they_declare =
            classes().should(KEEP_TO_THEIR_FEATURE).because("ADR-0001");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.clavis.(**)").should().beFreeOfCycles().because("ADR-0001");

    @ArchTest
    static final ArchRule entities_know_neither_services_nor_edges = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "org.clavis.access..", "jakarta.ejb..", "jakarta.faces..", "jakarta.ws..")
            .because("ADR-0001");

    @ArchTest
    static final ArchRule services_know_no_edge = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web..", "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..")
            .because("ADR-0001");

    @ArchTest
    static final ArchRule edges_touch_no_database = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should(dependOnClassesThat(resideInAnyPackage("jakarta.transaction..", "org.hibernate..", "java.sql..")))
            .orShould(dependOnClassesThat(assignableTo(EntityManager.class)))
            .orShould(dependOnClassesThat(assignableTo(Query.class)))
            .orShould(dependOnClassesThat(REPOSITORIES))
            .because("ADR-0001");

    // ---- tenant, rights, vault ------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule every_service_method_declares_its_right =
            methods().that(METHODS_OF_SERVICES).should(DECLARE_A_RIGHT).because("ADR-0009");

    @ArchTest
    static final ArchRule features_do_not_handle_the_tenant = noClasses()
            .that(FEATURES)
            // it founds tenants and fills them, one after the other
            .and()
            .resideOutsideOfPackage("org.clavis.demo")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(CallContext.class, TenantRef.class)
            .because("ADR-0004");

    @ArchTest
    static final ArchRule the_vault_shows_features_an_annotation_and_a_reader = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.clavis.crypto..",
                    "org.clavis.tenant..",
                    "org.clavis.audit..",
                    "org.clavis.exchange..",
                    "org.clavis.status..")
            .should(dependOnClassesThat(
                    resideInAPackage("org.clavis.crypto..").and(not(belongToAnyOf(Encrypted.class, SealedRows.class)))))
            .because("ADR-0005");

    @ArchTest
    static final ArchRule only_the_vault_encrypts = noClasses()
            .that()
            .resideOutsideOfPackage("org.clavis.crypto..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "com.google.crypto.tink..")
            .because("ADR-0005");

    // ---- one way of doing a thing ---------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule names_say_what_a_class_is_for = noClasses()
            .should()
            .haveNameMatching(".*(Service|Impl|Dto|DTO|Mapper|Assembler|Facade|Manager|Helper|Utils?)")
            .orShould(named("(Base|Abstract|Default)[A-Z].*"))
            .because("ADR-0011");

    @ArchTest
    static final ArchRule entities_are_made_whole = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(Conditions.HIDE_THE_EMPTY_CONSTRUCTOR)
            .because("ADR-0011");

    @ArchTest
    static final ArchRule aggregate_roots_are_locked_optimistically =
            classes().that(AGGREGATE_ROOTS).should(CARRY_A_VERSION).because("ADR-0011");

    @ArchTest
    static final ArchRule nothing_is_merged = noClasses()
            .should()
            .callMethod(EntityManager.class, "merge", Object.class)
            .because("ADR-0011");

    @ArchTest
    static final ArchRule nothing_is_changed_past_the_protokoll = noClasses()
            .should()
            .callMethod(Query.class, "executeUpdate")
            .because("ADR-0012: its listener sees entities and no bulk statements");

    @ArchTest
    static final ArchRule interfaces_have_several_implementors =
            classes().that().areInterfaces().should(HAVE_SEVERAL_IMPLEMENTORS).because("ADR-0011");

    @ArchTest
    static final ArchRule beans_are_injected = noClasses()
            .that()
            // Hibernate and the OIDC adapter create these themselves, outside of CDI
            .resideOutsideOfPackages("org.clavis.tenant.entity", "org.clavis.crypto", "org.clavis.audit.entity")
            .should()
            .callMethod(CDI.class, "current")
            .because("ADR-0011");

    /** WildFly passes over one that is not public, with a warning in the log. */
    @ArchTest
    static final ArchRule session_beans_are_public = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .bePublic()
            .because("ADR-0011");

    @ArchTest
    static final ArchRule services_stay_small =
            classes().that(SERVICES).should(haveAtMostPublicMethods(10)).because("ADR-0011");

    @ArchTest
    static final ArchRule beans_stay_small =
            classes().that(BACKING_BEANS).should(haveAtMostFields(8)).because("ADR-0011");

    // ---- hygiene --------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule every_package_declares_nullness = classes()
            .that()
            .resideInAPackage("org.clavis..")
            .should(BE_NULL_MARKED)
            .because("ADR-0019");

    @ArchTest
    static final ArchRule time_is_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, SimpleDateFormat.class, Calendar.class)
            .because("ADR-0019");

    @ArchTest
    static final ArchRule output_is_logged = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("ADR-0019");

    @ArchTest
    static final ArchRule threads_belong_to_the_container = noClasses()
            .should()
            .callConstructorWhere(Predicates.CREATES_A_THREAD)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .because("ADR-0019");
}
