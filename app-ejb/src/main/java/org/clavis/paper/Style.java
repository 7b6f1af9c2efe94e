package org.clavis.paper;

import java.util.Set;
import java.util.regex.Pattern;
import org.clavis.shared.BusinessRuleViolated;

/**
 * The CSS of a paper. It may not name a resource: no {@code url()}, and of the rules with an at sign only
 * {@code @page}. Escapes are refused because they would write {@code url} in another way.
 *
 * @param css as it was written
 */
public record Style(String css) {
    private static final int LONGEST = 30_000;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern AT_RULE = Pattern.compile("@([-a-zA-Z]*)");
    private static final Pattern FUNCTION = Pattern.compile("([-a-zA-Z]+)\\s*\\(");
    private static final Pattern EXTENSION = Pattern.compile("-fs-[-a-z]+");
    private static final Set<String> AT_RULES = Set.of("page");
    private static final Set<String> FUNCTIONS = Set.of("rgb", "rgba", "counter", "rotate", "nth-child");

    /**
     * Takes a text for CSS.
     *
     * @throws BusinessRuleViolated if there is something in it that could load something
     */
    public static Style of(String field, String css) {
        if (css.length() > LONGEST) {
            throw new BusinessRuleViolated(field, "paper.tooLong", LONGEST);
        }
        refuseCharacters(field, css);
        String plain = COMMENT.matcher(css).replaceAll(" ");
        refuseUnless(field, AT_RULE, plain, AT_RULES, "paper.atRule");
        refuseUnless(field, FUNCTION, plain, FUNCTIONS, "paper.function");
        refuseUnless(field, EXTENSION, plain, Set.of(), "paper.property");
        return new Style(css);
    }

    private static void refuseCharacters(String field, String css) {
        for (String character : Set.of("\\", "<")) {
            if (css.contains(character)) {
                throw new BusinessRuleViolated(field, "paper.character", character);
            }
        }
    }

    private static void refuseUnless(String field, Pattern pattern, String css, Set<String> allowed, String rule) {
        pattern.matcher(css)
                .results()
                .map(found -> found.group(found.groupCount()).toLowerCase(java.util.Locale.ROOT))
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BusinessRuleViolated(field, rule, name);
                });
    }
}
