package org.clavis.federation;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words in files and on papers, which are German whatever language the pages are read in. */
final class Words {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(Enum<?> constant) {
        return ResourceBundle.getBundle("org.clavis.federation.words", Locale.GERMAN, NO_FALLBACK)
                .getString(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }
}
