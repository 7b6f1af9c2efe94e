package org.clavis.it.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.clavis.it.harness.Outside;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey in Chromium. Without Chromium or its driver the class is skipped and says so; {@code .ci/run} takes no
 * skipped one for an answer. Test methods ask for a {@link Browser} as their parameter: a fresh one each.
 */
@Inherited
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.Installed.class)
@Outside
@ExtendWith(FreshBrowser.class)
public @interface InBrowser {}
