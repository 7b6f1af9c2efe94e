package org.clavis.club.entity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A BIC (ISO 9362): bank, country, place and, if given, branch; in capitals. Null passes. */
@Constraint(validatedBy = {})
@Pattern(regexp = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")
@ReportAsSingleViolation
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bic {
    String message() default "{shared.constraint.Bic}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
