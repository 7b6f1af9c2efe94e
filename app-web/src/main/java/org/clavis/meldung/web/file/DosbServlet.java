package org.clavis.meldung.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clavis.meldung.transfer.DosbExport;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** Hands out the year counts, to whoever has ticked that it knows what is missing in them. */
@WebServlet("/meldung/dosb-file")
public class DosbServlet extends HttpServlet {
    @Inject
    private DosbExport export;

    @Inject
    private FileLinks links;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress sent = PageAddress.of(request);
        String page = request.getContextPath() + "/meldung/dosb.xhtml?on=" + links.keyDate() + "&wrong=";
        String club = sent.one("club").orElse("");
        String federation = sent.one("federation").orElse("");
        if (sent.one("known").isEmpty()) {
            response.sendRedirect(page + "meldung.dosb.unknown");
        } else if (!federation.isEmpty() && !federation.matches("\\d{1,4}")) {
            response.sendRedirect(page + "meldung.dosb.federation");
        } else {
            try {
                @Nullable Integer number = federation.isEmpty() ? null : Integer.valueOf(federation);
                send(response, club, export.yearCounts(club, number, links.keyDate()));
            } catch (BusinessRuleViolated refused) {
                response.sendRedirect(page + refused.violations().get(0).key());
            }
        }
    }

    /** The number has been checked to be of letters, digits, hyphens and dots. */
    private static void send(HttpServletResponse response, String club, byte[] file) throws IOException {
        response.setContentType("application/octet-stream");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + club + "ja.dat\"");
        response.getOutputStream().write(file);
    }
}
