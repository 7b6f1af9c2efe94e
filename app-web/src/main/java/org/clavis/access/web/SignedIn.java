package org.clavis.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.clavis.context.Actor;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Who sends the request, read from the access token that the container has checked before any filter runs.
 *
 * @param session the login session at the identity provider, or the token's own id where there is none
 */
record SignedIn(String subject, String userName, String displayName, String session, Grants grants) {
    static Optional<SignedIn> of(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                && principal.getOidcSecurityContext().getToken() != null) {
            return Optional.of(of(principal.getOidcSecurityContext().getToken()));
        }
        return Optional.empty();
    }

    private static SignedIn of(AccessToken token) {
        String client = ConfigProvider.getConfig().getValue("clavis.oidc.client", String.class);
        Grants grants = Grants.read(token.getClaimValue("organization"), token.getClaimValue("realm_access"), client);
        String userName = or(token.getPreferredUsername(), token.getSubject());
        return new SignedIn(
                token.getSubject(),
                userName,
                or(token.getName(), userName),
                or(token.getClaimValueAsString("sid"), token.getID()),
                grants);
    }

    private static String or(@Nullable String value, @Nullable String otherwise) {
        return value != null && !value.isBlank() ? value : otherwise == null ? "" : otherwise;
    }

    /** The person within a tenant. */
    Actor within(String alias, String address) {
        return new Actor(subject, userName, displayName, address, grants.in(alias));
    }

    /** The person outside every tenant: rights of a tenant do not reach here. */
    Actor outside(String address) {
        return new Actor(
                subject, userName, displayName, address, grants.operator() ? Set.of(Grants.OPERATOR) : Set.of());
    }
}
