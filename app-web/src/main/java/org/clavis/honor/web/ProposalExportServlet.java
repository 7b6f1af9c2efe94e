package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.clavis.honor.ProposalExport;
import org.clavis.shared.web.PageAddress;
import org.clavis.transfer.TableFormat;

/** The list of proposals as a file, with the filters and the order of its page. */
@WebServlet("/honor/proposals/export")
public class ProposalExportServlet extends HttpServlet {
    @Inject
    private ProposalExport exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TableFormat format = "csv".equals(request.getParameter("format")) ? TableFormat.CSV : TableFormat.XLSX;
        ProposalRequest asked = ProposalRequest.of(PageAddress.of(request));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(asked.year(), asked.filter(), format, file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"ehrungsvorschlaege-" + asked.year() + "." + format.extension() + "\"");
        file.writeTo(response.getOutputStream());
    }
}
