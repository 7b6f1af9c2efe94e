package org.clavis.it.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test a browser of its own, keeps a picture of what it showed when the test failed, and closes it. */
class FreshBrowser implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace STORE = Namespace.create(FreshBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    /** JUnit closes what lies in its store, in the order of the tests. */
    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + parameter.getDeclaringExecutable().getName();
        Browser browser = Browser.open(name + "-" + parameter.getParameter().getName());
        context.getStore(STORE).put(parameter.getIndex(), browser);
        return browser;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        for (int index = 0; index < context.getRequiredTestMethod().getParameterCount(); index++) {
            Browser browser = context.getStore(STORE).get(index, Browser.class);
            if (browser != null && context.getExecutionException().isPresent()) {
                browser.picture("failed");
            }
        }
    }
}
