package org.clavis.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a feature in the {@code package-info} of its root package, and the features it may use. The arrows form an
 * acyclic graph; whatever has to flow against an arrow is a CDI event. An architecture test compares this with the code.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {
    /** One word, the last segment of the feature's root package. */
    String name();

    /** Names of the features whose root package this one may use. */
    String[] uses() default {};
}
