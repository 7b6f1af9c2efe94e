package org.clavis.shared.web.soap;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses messages to {@code /soap/*} that are larger than {@code clavis.soap.largest-message}: those that say so before
 * they are read, others as soon as they are. Found through META-INF/services.
 */
public class LargestMessage implements ServletExtension {
    private static final long USUAL = 25L * 1024 * 1024;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext application) {
        deployment.addOuterHandlerChainWrapper(next -> exchange -> handle(exchange, next));
    }

    private static void handle(HttpServerExchange exchange, HttpHandler next) throws Exception {
        if (exchange.getRelativePath().startsWith("/soap/")) {
            long largest = largest();
            if (exchange.getRequestContentLength() > largest) {
                exchange.setStatusCode(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
                exchange.setPersistent(false);
                exchange.endExchange();
                return;
            }
            exchange.setMaxEntitySize(largest);
        }
        next.handleRequest(exchange);
    }

    private static long largest() {
        return ConfigProvider.getConfig()
                .getOptionalValue("clavis.soap.largest-message", Long.class)
                .orElse(USUAL);
    }
}
