package org.clavis.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.clavis.shared.web.Problem;
import org.clavis.shared.web.Texts;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells a program how many requests it has left in this minute, and to wait when there are none. Counted by who is
 * signed in; {@code clavis.api.requests-per-minute} says how many there are.
 */
public class RateLimitFilter extends HttpFilter {
    private static final int MANY = 1_000;
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient RateLimit requests = new RateLimit(ConfigProvider.getConfig()
            .getOptionalValue("clavis.api.requests-per-minute", Integer.class)
            .orElse(MANY));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> who = SignedIn.of(request);
        if (who.isEmpty() || !exceeds(who.get().subject(), response)) {
            chain.doFilter(request, response);
            return;
        }
        Problem.of(TOO_MANY_REQUESTS, Texts.accepted(request.getHeaders("Accept-Language")))
                .write(response);
    }

    private boolean exceeds(String caller, HttpServletResponse response) {
        RateLimit.Standing standing = requests.take(caller);
        response.setIntHeader("RateLimit-Limit", standing.limit());
        response.setIntHeader("RateLimit-Remaining", Math.max(0, standing.remaining()));
        response.setIntHeader("RateLimit-Reset", standing.reset());
        if (standing.exceeded()) {
            response.setIntHeader("Retry-After", standing.reset());
        }
        return standing.exceeded();
    }
}
