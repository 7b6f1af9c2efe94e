package org.clavis.access.web;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;

/**
 * Puts a bearer token where a program has sent its id and secret, before the container's login looks at the request. No
 * filter could: the login comes before all of them. Found through META-INF/services.
 */
public class ClientLoginExtension implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext application) {
        deployment.addOuterHandlerChainWrapper(next -> exchange -> handle(exchange, application, next));
    }

    private static void handle(HttpServerExchange exchange, ServletContext application, HttpHandler next)
            throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        String sent = headers.getFirst(Headers.AUTHORIZATION);
        if (sent == null || !ClientLogin.isBasic(sent) || !Paths.isMachine(exchange.getRelativePath())) {
            next.handleRequest(exchange);
            return;
        }
        ClientLogin login = ClientLogin.of(application);
        ClientLogin.Outcome outcome =
                login.exchange(sent, exchange.getSourceAddress().getAddress().getHostAddress());
        if (outcome.token() != null) {
            headers.put(Headers.AUTHORIZATION, "Bearer " + outcome.token());
            next.handleRequest(exchange);
        } else {
            refuse(exchange, outcome.status());
        }
    }

    private static void refuse(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status);
        HeaderMap headers = exchange.getResponseHeaders();
        if (status == 401) {
            headers.put(Headers.WWW_AUTHENTICATE, "Basic realm=\"clavis\", charset=\"UTF-8\"");
        } else {
            headers.put(Headers.RETRY_AFTER, ClientLogin.RETRY_AFTER);
        }
        exchange.endExchange();
    }
}
