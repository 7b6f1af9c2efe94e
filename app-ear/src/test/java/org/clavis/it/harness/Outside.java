package org.clavis.it.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The test runs in the JVM of the build and meets the deployed application where its users do. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Outside.Deployed.class)
public @interface Outside {
    /** Has the application deployed before the class and leaves its methods to JUnit. */
    final class Deployed implements BeforeAllCallback, AfterAllCallback {
        private final ArquillianExtension arquillian = new ArquillianExtension();

        @Override
        public void beforeAll(ExtensionContext context) throws Exception {
            arquillian.beforeAll(context);
        }

        @Override
        public void afterAll(ExtensionContext context) throws Exception {
            arquillian.afterAll(context);
        }
    }
}
