package org.clavis.meldung.web.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.transfer.MeldungFiles;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Multipart;
import org.jspecify.annotations.Nullable;

/** Hands out and receives Meldedateien, in memory. */
@WebServlet({"/meldung/file-out", "/meldung/file-in"})
public class MeldungFileServlet extends HttpServlet {
    @Inject
    private MeldungFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        Map<String, byte[]> parts =
                Multipart.read(type, request.getInputStream()).parts();
        String page = request.getContextPath() + "/meldung/files.xhtml";
        try {
            if (request.getServletPath().endsWith("out")) {
                handOut(id(text(parts.get("id"))), text(parts.get("key")), response);
            } else {
                UUID taken = files.take(Objects.requireNonNullElse(parts.get("file"), new byte[0]));
                response.sendRedirect(page + "?taken=" + taken);
            }
        } catch (BusinessRuleViolated refused) {
            response.sendRedirect(page + "?wrong=" + refused.violations().get(0).key());
        }
    }

    private void handOut(UUID id, String key, HttpServletResponse response) throws IOException {
        byte[] file = files.sealed(id, key);
        response.setContentType("application/octet-stream");
        response.setContentLength(file.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"meldung-" + GermanDate.today() + ".clavis-meldung\"");
        response.getOutputStream().write(file);
    }

    private static UUID id(String text) {
        return FileLinks.parsed(text).orElseThrow(() -> new RecordNotFound(Meldung.class, new UUID(0, 0)));
    }

    private static String text(byte @Nullable [] part) {
        return part == null ? "" : new String(part, UTF_8).strip();
    }
}
