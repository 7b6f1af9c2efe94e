package org.clavis.honor.web.paper;

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
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.paper.HonorFiles;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Multipart;
import org.jspecify.annotations.Nullable;

/** Hands out and receives Ehrungsdateien, in memory. */
@WebServlet({"/honor/file-out", "/honor/file-in"})
public class HonorFileServlet extends HttpServlet {
    @Inject
    private HonorFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        Map<String, byte[]> parts =
                Multipart.read(type, request.getInputStream()).parts();
        boolean out = request.getServletPath().endsWith("out");
        String id = text(parts.get("id"));
        try {
            if (out) {
                handOut(parts, id, response);
            } else {
                files.take(Objects.requireNonNullElse(parts.get("file"), new byte[0]));
                response.sendRedirect(request.getContextPath() + "/honor/file.xhtml?taken=true");
            }
        } catch (BusinessRuleViolated refused) {
            String wrong = "?wrong=" + refused.violations().get(0).key() + (out ? "&id=" + id : "");
            response.sendRedirect(request.getContextPath() + "/honor/file.xhtml" + wrong);
        }
    }

    private void handOut(Map<String, byte[]> parts, String id, HttpServletResponse response) throws IOException {
        byte[] file = files.file(parsed(id), text(parts.get("for")), text(parts.get("key")));
        response.setContentType("application/octet-stream");
        response.setContentLength(file.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"antrag-" + GermanDate.today() + ".clavis-ehrung\"");
        response.getOutputStream().write(file);
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(HonorApplication.class, new UUID(0, 0));
        }
    }

    private static String text(byte @Nullable [] part) {
        return part == null ? "" : new String(part, UTF_8).strip();
    }
}
