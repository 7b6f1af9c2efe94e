package org.clavis.honor.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.paper.CertificateTemplates;
import org.clavis.honor.paper.HonorLists;
import org.clavis.honor.paper.Laudatios;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** Papers that change nothing by being printed: the list of an evening, a laudatio, what a template looks like. */
@WebServlet({"/honor/list.pdf", "/honor/laudatio.pdf", "/honor/template.pdf"})
public class PaperServlet extends HttpServlet {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private HonorLists lists;

    @Inject
    private Laudatios laudatios;

    @Inject
    private CertificateTemplates templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = id(request);
        String today = "-" + GermanDate.today();
        switch (request.getServletPath()) {
            case "/honor/list.pdf" -> PdfFile.send(response, "ehrungsliste" + today, out -> lists.print(id, out));
            case "/honor/laudatio.pdf" -> PdfFile.send(response, "laudatio" + today, out -> laudatios.print(id, out));
            default ->
                PdfFile.send(response, "urkunde-muster", out -> templates.preview(id.equals(NONE) ? null : id, out));
        }
    }

    private static UUID id(HttpServletRequest request) {
        Optional<String> id = PageAddress.of(request).one("id");
        try {
            return id.map(UUID::fromString).orElse(NONE);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(CertificateTemplate.class, NONE);
        }
    }
}
