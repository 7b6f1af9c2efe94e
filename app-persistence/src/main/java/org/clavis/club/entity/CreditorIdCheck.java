package org.clavis.club.entity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Form and check digits of a creditor identifier, as in {@code DE98ZZZ09999999999}. The three places after the check
 * digits are the creditor's own to choose and do not count.
 */
public class CreditorIdCheck implements ConstraintValidator<CreditorId, @Nullable String> {
    private static final Pattern FORM =
            Pattern.compile("DE\\d{2}[A-Z0-9]{3}\\d{11}|(?!DE)[A-Z]{2}\\d{2}[A-Z0-9]{4,31}");
    private static final int CHOSEN = 4;
    private static final int NATIONAL = 7;

    @Override
    public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
        return id == null || isCreditorId(id);
    }

    static boolean isCreditorId(String id) {
        return FORM.matcher(id).matches() && CheckDigits.fit(id.substring(0, CHOSEN) + id.substring(NATIONAL));
    }
}
