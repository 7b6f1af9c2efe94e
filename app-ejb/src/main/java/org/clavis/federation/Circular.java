package org.clavis.federation;

import java.time.LocalDate;
import java.util.List;
import org.clavis.paper.Sheet;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A letter to many, each with an address and a salutation of its own.
 *
 * @param subject the line above the salutation
 * @param text paragraphs, with empty lines between
 * @param signature who it is from, below
 */
public record Circular(@Nullable String subject, @Nullable String text, @Nullable String signature) {
    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_TEXT = 10_000;
    public static final int LONGEST_SIGNATURE = 500;

    /** Passes or throws. */
    void requireComplete() {
        require("subject", Text.tidy(subject), LONGEST_SUBJECT);
        require("text", Text.tidy(text), LONGEST_TEXT);
        requireLength("signature", said(signature), LONGEST_SIGNATURE);
    }

    private static void require(String field, @Nullable String value, int longest) {
        if (value == null) {
            throw new BusinessRuleViolated(field, "shared.constraint.NotBlank");
        }
        requireLength(field, value, longest);
    }

    private static void requireLength(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new BusinessRuleViolated(field, "shared.constraint.Size", longest);
        }
    }

    /** The letter to one of them. */
    Sheet to(Officer officer, String sender, LocalDate today) {
        Sheet sheet = new Sheet()
                .say("p", "sender", sender)
                .say("p", "address", officer.address())
                .say("p", "date", GermanDate.format(today))
                .say("h1", said(subject))
                .say("p", "para", "Guten Tag " + officer.name() + ",");
        paragraphs().forEach(paragraph -> sheet.say("p", "para", paragraph));
        return sheet.say("p", "para", "Mit freundlichen Grüßen").say("p", "para", said(signature));
    }

    private List<String> paragraphs() {
        return List.of(said(text).replace("\r", "").split("\n{2,}"));
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
