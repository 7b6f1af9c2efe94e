package org.clavis.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What Bean Validation knows about a field, so that no page says it again. */
@Named
@ApplicationScoped
public class Fields {
    private static final Set<Class<?>> REQUIRING = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
    private static final int LONGEST = 255;
    private static final int SHOWN = 4;

    @Inject
    private Validator validator;

    public boolean required(Object in, String name) {
        return constraints(in, name).anyMatch(constraint -> REQUIRING.contains(constraint.annotationType()));
    }

    /** How many characters the field takes. */
    public int longest(Object in, String name) {
        return constraints(in, name)
                .filter(Size.class::isInstance)
                .mapToInt(size -> ((Size) size).max())
                .filter(max -> max < Integer.MAX_VALUE)
                .min()
                .orElse(LONGEST);
    }

    /** The constants that a field of an enum type may take, in their order. */
    public List<Object> constants(Object in, String name) throws IntrospectionException {
        for (PropertyDescriptor property :
                Introspector.getBeanInfo(in.getClass()).getPropertyDescriptors()) {
            if (property.getName().equals(name) && property.getPropertyType().isEnum()) {
                return List.of(property.getPropertyType().getEnumConstants());
            }
        }
        throw new IllegalArgumentException(in.getClass().getSimpleName() + " has no choice " + name);
    }

    /** Beginning and end, enough to recognise an account by. */
    public String masked(String secret) {
        return secret.length() <= SHOWN * 2
                ? "••••"
                : secret.substring(0, SHOWN) + " •••• •••• " + secret.substring(secret.length() - SHOWN);
    }

    private Stream<? extends Annotation> constraints(Object in, String name) {
        var property = validator.getConstraintsForClass(in.getClass()).getConstraintsForProperty(name);
        return property == null
                ? Stream.empty()
                : property.getConstraintDescriptors().stream().map(constraint -> constraint.getAnnotation());
    }
}
