package org.clavis.federation.web.invoice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.clavis.federation.entity.invoice.Invoice;
import org.clavis.federation.invoice.InvoicePapers;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;
import org.clavis.transfer.TableFormat;

/** Invoices as files. */
@WebServlet({"/federation/invoice.pdf", "/federation/invoices.pdf", "/federation/invoices-export"})
public class InvoiceServlet extends HttpServlet {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private InvoicePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress address = PageAddress.of(request);
        int year = address.number("year").orElse(GermanDate.today().getYear());
        switch (request.getServletPath()) {
            case "/federation/invoice.pdf" -> {
                UUID id = address.one("id")
                        .flatMap(InvoiceLinks::parsed)
                        .orElseThrow(() -> new RecordNotFound(Invoice.class, NONE));
                PdfFile.send(response, "rechnung", out -> papers.print(id, out));
            }
            case "/federation/invoices.pdf" ->
                PdfFile.send(response, "rechnungen-" + year, out -> papers.printOpen(year, out));
            default -> table(address, year, response);
        }
    }

    private void table(PageAddress address, int year, HttpServletResponse response) throws IOException {
        boolean csv = address.one("format").filter("csv"::equals).isPresent();
        TableFormat format = csv ? TableFormat.CSV : TableFormat.XLSX;
        var file = new ByteArrayOutputStream();
        papers.export(year, format, file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"rechnungen-" + year + "." + format.extension() + "\"");
        file.writeTo(response.getOutputStream());
    }
}
