package org.clavis.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

/** What the rules speak about: services, beans, aggregate roots. */
final class Predicates {
    static final DescribedPredicate<JavaClass> FEATURES = DescribedPredicate.describe(
            "belong to a feature", type -> !Word.of(type).isPlatform());

    /** Named by package, because platform beans below app-ejb cannot know the rights. */
    static final DescribedPredicate<JavaClass> SERVICES = DescribedPredicate.describe(
            "are services",
            type -> (type.isAnnotatedWith(Stateless.class)
                            || type.isAnnotatedWith(Singleton.class)
                            || type.isAnnotatedWith(ApplicationScoped.class))
                    && !type.getPackageName()
                            .matches("org\\.clavis\\.(.*\\.)?(web|entity|context|crypto|shared|status)(\\..*)?"));

    static final DescribedPredicate<JavaMethod> METHODS_OF_SERVICES = DescribedPredicate.describe(
            "are public methods of services",
            method -> SERVICES.test(method.getOwner())
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !method.isAnnotatedWith(PostConstruct.class)
                    && !method.isAnnotatedWith(PreDestroy.class));

    static final DescribedPredicate<JavaClass> BACKING_BEANS =
            DescribedPredicate.describe("are backing beans", type -> type.isAnnotatedWith(Named.class));

    static final DescribedPredicate<JavaClass> REPOSITORIES = DescribedPredicate.describe(
            "are repositories", type -> type.getSimpleName().endsWith("Repository"));

    /** An entity that belongs to no other one; what is only ever appended (Hibernate's {@code @Immutable}) needs no lock. */
    static final DescribedPredicate<JavaClass> AGGREGATE_ROOTS = DescribedPredicate.describe(
            "are aggregate roots",
            type -> type.isAnnotatedWith(Entity.class)
                    && !type.isAnnotatedWith("org.hibernate.annotations.Immutable")
                    && type.getAllFields().stream()
                            .noneMatch(field ->
                                    field.isAnnotatedWith(ManyToOne.class) || field.isAnnotatedWith(OneToOne.class)));

    static final DescribedPredicate<JavaConstructorCall> CREATES_A_THREAD = DescribedPredicate.describe(
            "creates a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class));

    private Predicates() {}

    static ArchCondition<JavaClass> named(String simpleName) {
        return ArchConditions.be(DescribedPredicate.describe(
                "named " + simpleName, type -> type.getSimpleName().matches(simpleName)));
    }
}
