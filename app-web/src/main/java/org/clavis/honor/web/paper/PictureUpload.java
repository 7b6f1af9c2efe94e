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
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.paper.CertificateTemplates;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.Violation;
import org.clavis.shared.web.Multipart;
import org.jspecify.annotations.Nullable;

/** Receives logo and signatures of a template, in memory, and leads back to its page. */
@WebServlet("/honor/template-picture")
public class PictureUpload extends HttpServlet {
    @Inject
    private CertificateTemplates templates;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        Map<String, byte[]> parts =
                Multipart.read(type, request.getInputStream()).parts();
        UUID id = id(text(parts.get("id")));
        String wrong = "";
        try {
            byte[] file = parts.get("file");
            boolean removal = parts.containsKey("remove");
            if (!removal && (file == null || file.length == 0)) {
                wrong = "&wrong=transfer.noFile";
            } else {
                templates.picture(id, text(parts.get("name")), removal ? null : file);
            }
        } catch (BusinessRuleViolated refused) {
            Violation first = refused.violations().get(0);
            wrong = "&wrong=" + first.key() + limit(first);
        }
        response.sendRedirect(request.getContextPath() + "/honor/template.xhtml?id=" + id + wrong + "#pictures");
    }

    /** Only numbers go into an address. */
    private static String limit(Violation violation) {
        return violation.arguments().stream()
                .filter(Integer.class::isInstance)
                .findFirst()
                .map(number -> "&limit=" + number)
                .orElse("");
    }

    private static String text(byte @Nullable [] part) {
        return part == null ? "" : new String(part, UTF_8);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(CertificateTemplate.class, new UUID(0, 0));
        }
    }
}
