package org.clavis.honor.shipped;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.clavis.honor.entity.rule.AwardItem;

/** Words for certificates that can be signed as they are: by what is honored, and warmer from grade to grade. */
final class CertificateTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.clavis.honor.certificates", Locale.ROOT);

    private CertificateTexts() {}

    /** Of a letter of honor, of the grade, or of the kind in general. */
    static String of(String name, ShippedStep step) {
        List<String> keys = Stream.of(
                        step.items().contains(AwardItem.LETTER) ? name + ".letter" : name,
                        step.grade() == null ? name : name + '.' + step.grade().replace(' ', '_'))
                .toList();
        return TEXTS.getString(keys.stream()
                .filter(key -> !key.equals(name) && TEXTS.containsKey(key))
                .findFirst()
                .orElse(name));
    }
}
