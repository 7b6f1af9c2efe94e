package org.clavis.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clavis.access.OpenToAll;
import org.clavis.access.Requires;
import org.clavis.access.RequiresOperator;
import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;

/** What the rules demand. */
final class Conditions {
    static final ArchCondition<JavaClass> KEEP_TO_THEIR_FEATURE =
            condition("keep to what their feature declares", Conditions::strayDependency);

    static final ArchCondition<JavaMethod> DECLARE_A_RIGHT = condition(
            "declare @Requires, @RequiresOperator or @OpenToAll",
            method -> declaresARight(method)
                    ? Optional.empty()
                    : Optional.of("anybody may call " + method.getFullName()));

    static final ArchCondition<JavaClass> CARRY_A_VERSION = condition(
            "carry a @Version",
            type -> type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))
                    ? Optional.empty()
                    : Optional.of("two people may overwrite each other's " + type.getSimpleName()));

    static final ArchCondition<JavaClass> HIDE_THE_EMPTY_CONSTRUCTOR =
            condition("show no constructor without arguments", type -> type.getConstructors().stream()
                    .filter(made -> made.getParameters().isEmpty()
                            && made.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaConstructor::getFullName)
                    .findFirst());

    static final ArchCondition<JavaClass> BE_NULL_MARKED = condition(
            "lie in a @NullMarked package",
            type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                    ? Optional.empty()
                    : Optional.of(type.getPackageName() + " has no @NullMarked package-info"));

    /** Functional interfaces have lambdas for implementors, annotations and sealed types have other reasons. */
    static final ArchCondition<JavaClass> HAVE_SEVERAL_IMPLEMENTORS = condition(
            "have at least two implementors",
            type -> type.isAnnotation()
                            || type.getSimpleName().equals("package-info")
                            || type.isAnnotatedWith(FunctionalInterface.class)
                            || type.getAllSubclasses().size() > 1
                    ? Optional.empty()
                    : Optional.of(type.getName() + " is an interface for one class"));

    private Conditions() {}

    static ArchCondition<JavaClass> haveAtMostFields(int most) {
        return condition("have at most " + most + " fields", type -> {
            long fields = type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .count();
            return fields <= most ? Optional.empty() : Optional.of(type.getName() + " has " + fields + " fields");
        });
    }

    static ArchCondition<JavaClass> haveAtMostPublicMethods(int most) {
        return condition("have at most " + most + " public methods", type -> {
            long methods = type.getMethods().stream()
                    .filter(Predicates.METHODS_OF_SERVICES)
                    .count();
            return methods <= most ? Optional.empty() : Optional.of(type.getName() + " has " + methods + " methods");
        });
    }

    private static boolean declaresARight(JavaMethod method) {
        return method.isAnnotatedWith(Requires.class)
                || method.isAnnotatedWith(OpenToAll.class)
                || method.isAnnotatedWith(RequiresOperator.class)
                || method.getOwner().isAnnotatedWith(Requires.class)
                || method.getOwner().isAnnotatedWith(RequiresOperator.class)
                || method.getOwner().isAnnotatedWith(OpenToAll.class);
    }

    private static Optional<String> strayDependency(JavaClass type) {
        Word own = Word.of(type);
        Optional<Feature> declaration = own.declaration(type);
        if (!own.isPlatform() && declaration.isEmpty()) {
            return Optional.of(type.getName() + " belongs to no declared feature and not to the platform");
        }
        List<String> used = declaration.map(feature -> List.of(feature.uses())).orElse(List.of());
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Word.isOurs(dependency.getTargetClass()))
                .filter(dependency -> isStray(own, used, Word.of(dependency.getTargetClass())))
                .map(Dependency::getDescription)
                .findFirst();
    }

    private static boolean isStray(Word own, List<String> used, Word target) {
        boolean allowed = target.isPlatform()
                || target.name().equals(own.name())
                || (used.contains(target.name()) && !target.slice().equals("web"));
        return !allowed;
    }

    private static <T extends HasName & HasSourceCodeLocation> ArchCondition<T> condition(
            String description, Function<T, Optional<String>> complaint) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                complaint
                        .apply(item)
                        .ifPresent(text -> events.add(
                                SimpleConditionEvent.violated(item, text + " in " + item.getSourceCodeLocation())));
            }
        };
    }
}
