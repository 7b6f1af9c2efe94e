package org.clavis.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells the browser to run and load nothing but our own files, to show us in no frame and to keep no page. Forms may
 * lead to the identity provider as well: that is where a request ends up whose session is over, and the logout.
 */
public class HeadersFilter extends HttpFilter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self' %s; frame-ancestors 'none'; base-uri 'self'";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        secure(response);
        boolean fingerprinted = request.getRequestURI().startsWith(request.getContextPath() + "/assets/")
                && request.getParameter(Assets.FINGERPRINT) != null;
        response.setHeader("Cache-Control", fingerprinted ? FOR_A_YEAR : "no-store");
        chain.doFilter(request, response);
    }

    static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", Policy.TEXT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cache-Control", "no-store");
    }

    /** Read once, when the first response needs it. */
    private static final class Policy {
        static final String TEXT = POLICY.formatted(identityProvider());

        private static String identityProvider() {
            URI url = ConfigProvider.getConfig().getValue("clavis.oidc.url", URI.class);
            return url.getScheme() + "://" + url.getRawAuthority();
        }
    }
}
