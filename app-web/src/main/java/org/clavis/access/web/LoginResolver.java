package org.clavis.access.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;

/**
 * How a request proves who sends it: pages by the code flow with PKCE, machines by a bearer token. A machine without a
 * token gets 401 and never the login page. Named in web.xml; a resolver and not {@code oidc.json}, because the scope may
 * be set only this way and because the settings come from the environment.
 */
public final class LoginResolver implements OidcClientConfigurationResolver {
    private final OidcClientConfiguration pages;
    private final OidcClientConfiguration machines;

    public LoginResolver() {
        Config config = ConfigProvider.getConfig();
        pages = build(client(config)
                .add("enable-pkce", true)
                .add("scope", "profile email organization:*")
                .add("credentials", Json.createObjectBuilder().add("secret", setting(config, "secret"))));
        machines = build(client(config).add("bearer-only", true).add("verify-token-audience", true));
    }

    @Override
    public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
        return Paths.isMachine(request.getRelativePath()) ? machines : pages;
    }

    /** A token is refreshed ten seconds before it ends, so that none runs out within a request. */
    private static JsonObjectBuilder client(Config config) {
        return Json.createObjectBuilder()
                .add("provider-url", setting(config, "url"))
                .add("client-id", setting(config, "client"))
                .add("ssl-required", "external")
                .add("principal-attribute", "preferred_username")
                .add("token-minimum-time-to-live", 10);
    }

    private static String setting(Config config, String name) {
        return config.getValue("clavis.oidc." + name, String.class);
    }

    private static OidcClientConfiguration build(JsonObjectBuilder json) {
        byte[] text = json.build().toString().getBytes(StandardCharsets.UTF_8);
        return OidcClientConfigurationBuilder.build(new ByteArrayInputStream(text));
    }
}
