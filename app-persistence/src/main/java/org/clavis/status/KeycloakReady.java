package org.clavis.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether Keycloak answers for our realm: without it nobody can sign in. */
@Readiness
@ApplicationScoped
public class KeycloakReady implements HealthCheck {
    private static final int TIMEOUT_MILLIS = 1500;

    @Inject
    private Probe probe;

    @Override
    public HealthCheckResponse call() {
        return probe.ask("keycloak", this::ask);
    }

    private Map<String, String> ask() throws IOException, NotReady {
        String realm = ConfigProvider.getConfig().getValue("clavis.oidc.url", String.class);
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(realm + "/.well-known/openid-configuration").toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setInstanceFollowRedirects(false);
        try {
            int status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new NotReady(realm + " answers " + status);
            }
            return Map.of("realm", realm);
        } finally {
            connection.disconnect();
        }
    }
}
