package org.clavis.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends both sessions: ours here, the identity provider's by sending the browser there (OpenID Connect RP-Initiated
 * Logout). By POST only, because a link on somebody else's page shall log nobody out.
 */
@WebServlet(LogoutServlet.PATH)
public class LogoutServlet extends HttpServlet {
    static final String PATH = "/logout";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String next = farewell(request);
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    private static String farewell(HttpServletRequest request) {
        String provider = setting("clavis.oidc.url") + "/protocol/openid-connect/logout";
        String home = setting("clavis.public-url") + request.getContextPath() + "/";
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            String idToken = principal.getOidcSecurityContext().getIDTokenString();
            return provider + "?id_token_hint=" + encode(idToken) + "&post_logout_redirect_uri=" + encode(home);
        }
        return home;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
