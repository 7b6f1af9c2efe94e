package org.clavis.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The last stop of every fault that neither a page nor the API has answered itself: people get an error page with a way
 * on, programs problem+json.
 */
public class FaultFilter extends HttpFilter {
    /** Request attribute with the reference for error pages. */
    static final String REFERENCE = "org.clavis.reference";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            answer(thrown, request, response);
        }
    }

    private static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        HeadersFilter.secure(response);
        if (caused(thrown, ViewExpiredException.class)) {
            again(request, response);
            return;
        }
        Texts texts = Texts.accepted(request.getHeaders("Accept-Language"));
        Fault fault = Fault.of(thrown, texts);
        String reference = FaultLog.note(fault, thrown);
        if (fault.status() == 503) {
            response.setHeader("Retry-After", Problem.RETRY_AFTER);
        }
        if (isMachine(request)) {
            new Problem(fault, reference, texts).write(response);
        } else {
            request.setAttribute(REFERENCE, reference);
            response.sendError(page(fault.status()));
        }
    }

    /** The page was open too long for the server to remember it: the same address once more, with a word about it. */
    private static void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        response.sendRedirect(request.getRequestURI()
                + (query == null ? "?" : "?" + query.replaceAll("&?expired=true", "") + "&")
                + "expired=true");
    }

    /** Faults that an action has not turned into a message are unexpected on a page. */
    private static int page(int status) {
        return switch (status) {
            case 403, 404, 503 -> status;
            case 400 -> 404;
            default -> Fault.UNEXPECTED;
        };
    }

    private static boolean isMachine(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/soap/");
    }

    private static boolean caused(@Nullable Throwable thrown, Class<? extends Throwable> type) {
        return thrown != null && (type.isInstance(thrown) || caused(thrown.getCause(), type));
    }
}
