package org.clavis.meldung.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.clavis.meldung.report.Receipts;
import org.clavis.paper.web.PdfFile;

/** What is kept of a submitted Meldung: the receipt, and the signed content as it can be verified by anybody. */
@WebServlet({"/meldung/receipt.pdf", "/meldung/signed.json"})
public class ReceiptServlet extends HttpServlet {
    @Inject
    private Receipts receipts;

    @Inject
    private ReportLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = links.meldung();
        if (request.getServletPath().endsWith(".pdf")) {
            PdfFile.send(response, "meldung-beleg", out -> receipts.print(id, out));
        } else {
            byte[] signed = receipts.snapshot(id).getBytes(UTF_8);
            response.setContentType("application/json");
            response.setContentLength(signed.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"meldung-signiert.json\"");
            response.getOutputStream().write(signed);
        }
    }
}
