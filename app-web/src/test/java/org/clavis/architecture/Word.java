package org.clavis.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Optional;
import java.util.Set;
import org.clavis.shared.Feature;

/**
 * The one word a feature or a part of the platform is called by, and the slice of it that a class lies in.
 *
 * @param name {@code member} in {@code org.clavis.member.entity}
 * @param slice {@code entity}, {@code web}, or nothing for the root package
 */
record Word(String name, String slice) {
    private static final String ROOT = "org.clavis.";
    private static final Set<String> PLATFORM =
            Set.of("shared", "context", "crypto", "tenant", "access", "audit", "transfer", "paper", "exchange", "json");

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    static Word of(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.", 2);
        return new Word(parts[0], parts.length > 1 ? parts[1] : "");
    }

    boolean isPlatform() {
        return PLATFORM.contains(name);
    }

    /** The declaration in the package-info of the root package, whichever of the slices the class lies in. */
    Optional<Feature> declaration(JavaClass member) {
        JavaPackage root = member.getPackage();
        while (!root.getName().equals(ROOT + name)) {
            Optional<JavaPackage> parent = root.getParent();
            if (parent.isEmpty()) {
                return Optional.empty();
            }
            root = parent.get();
        }
        return root.tryGetAnnotationOfType(Feature.class);
    }
}
