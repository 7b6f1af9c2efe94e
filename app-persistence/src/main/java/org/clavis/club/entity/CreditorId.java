package org.clavis.club.entity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A SEPA creditor identifier (Gläubiger-ID, EPC262-08) whose check digits fit. Null passes. */
@Constraint(validatedBy = CreditorIdCheck.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CreditorId {
    String message() default "{club.creditorId.wrong}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
