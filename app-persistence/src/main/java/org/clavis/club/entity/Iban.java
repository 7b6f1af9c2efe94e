package org.clavis.club.entity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An IBAN that exists: length of its country and check digits fit (ISO 13616). Null passes. */
@Constraint(validatedBy = IbanCheck.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Iban {
    String message() default "{shared.constraint.Iban}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
