package org.clavis.access.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.clavis.access.web.TokenShelf.Fresh;
import org.eclipse.microprofile.config.ConfigProvider;

/** Asks Keycloak for a token by a client's id and secret (OAuth 2.0, client credentials). */
final class TokenRequest {
    private static final int TIMEOUT_MILLIS = 5_000;

    private TokenRequest() {}

    /**
     * The token, or empty if Keycloak does not accept the two.
     *
     * @throws IOException if Keycloak does not answer
     */
    static Optional<Fresh> send(String client, String secret) throws IOException {
        String realm = ConfigProvider.getConfig().getValue("clavis.oidc.url", String.class);
        var connection = (HttpURLConnection)
                URI.create(realm + "/protocol/openid-connect/token").toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setInstanceFollowRedirects(false);
        connection.setDoOutput(true);
        try {
            try (OutputStream out = connection.getOutputStream()) {
                out.write(form(client, secret).getBytes(StandardCharsets.US_ASCII));
            }
            return answer(connection);
        } finally {
            connection.disconnect();
        }
    }

    private static Optional<Fresh> answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_BAD_REQUEST || status == HttpURLConnection.HTTP_UNAUTHORIZED) {
            return Optional.empty();
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException("the identity provider answers " + status);
        }
        try (InputStream in = connection.getInputStream();
                JsonReader reader = Json.createReader(in)) {
            JsonObject token = reader.readObject();
            return Optional.of(
                    new Fresh(token.getString("access_token"), Duration.ofSeconds(token.getInt("expires_in"))));
        }
    }

    private static String form(String client, String secret) {
        return "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret=" + encoded(secret);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
