package org.clavis.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.clavis.audit.SecurityEvents;
import org.clavis.context.Actor;
import org.clavis.context.CallContext;
import org.jspecify.annotations.Nullable;

/**
 * For programs that can send an id and a secret but cannot fetch a token (HTTP Basic): fetches the token in their place.
 * There is one identity either way, that of the client in Keycloak. A token is kept until shortly before it ends, by a
 * digest of what was sent; a secret is neither kept nor logged.
 */
@ApplicationScoped
public class ClientLogin {
    /** Seconds after which to try again, of the header {@code Retry-After}. */
    static final String RETRY_AFTER = "60";

    private static final String SCHEME = "Basic ";
    private static final String UNKNOWN = "unknown";
    private static final int MISTAKES_A_MINUTE = 30;

    @Inject
    private SecurityEvents refusals;

    private final TokenShelf shelf = new TokenShelf();
    private final RateLimit mistakes = new RateLimit(MISTAKES_A_MINUTE);

    /**
     * How the exchange ended.
     *
     * @param status of HTTP, to be answered if there is no token
     */
    record Outcome(@Nullable String token, int status) {}

    private record Credentials(String client, String secret) {}

    static boolean isBasic(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The one of the application, for a caller outside of CDI; {@link ClientLoginStart} has put it there. */
    static ClientLogin of(ServletContext application) {
        return (ClientLogin) application.getAttribute(ClientLogin.class.getName());
    }

    void offer(ServletContext application) {
        application.setAttribute(ClientLogin.class.getName(), this);
    }

    /** The token for id and secret; too many mistakes from one address are not looked at for a while. */
    Outcome exchange(String authorization, String address) {
        if (mistakes.look(address).exhausted()) {
            return new Outcome(null, 429);
        }
        Optional<Credentials> credentials = credentials(authorization);
        if (credentials.isEmpty()) {
            return refuse("client:unreadable", address);
        }
        Credentials known = credentials.get();
        String key = digest(known);
        try {
            Optional<String> token = shelf.token(key, () -> TokenRequest.send(known.client, known.secret));
            return token.map(value -> new Outcome(value, 200)).orElseGet(() -> refuse("client:secret", address));
        } catch (IOException away) {
            return new Outcome(null, 503);
        }
    }

    /** Records the address alone: what was sent as an id may be a secret in the wrong place. */
    private Outcome refuse(String rule, String address) {
        mistakes.take(address);
        try {
            CallContext.withoutTenant(new Actor(UNKNOWN, UNKNOWN, UNKNOWN, address, Set.of()))
                    .call(() -> {
                        refusals.record(rule);
                        return true;
                    });
        } catch (Exception e) {
            throw new IllegalStateException("a refusal could not be recorded", e);
        }
        return new Outcome(null, 401);
    }

    private static Optional<Credentials> credentials(String authorization) {
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).trim());
            String text = new String(decoded, StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String digest(Credentials sent) {
        try {
            byte[] text = (sent.client + ':' + sent.secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
