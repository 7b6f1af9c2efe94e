package org.clavis.it.inside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The tenant and the rights a test inside the server acts with. On a method it replaces what the class says. */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface As {
    /** Alias of the tenant; founded as an empty club by the first test that names it. */
    String tenant() default "test-club";

    /** Client roles such as {@code bank:read}; nothing named means every right there is. */
    String[] roles() default {"*"};
}
