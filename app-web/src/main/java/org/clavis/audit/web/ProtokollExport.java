package org.clavis.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clavis.audit.Protokoll;
import org.clavis.shared.web.PageAddress;
import org.clavis.transfer.TableFormat;

/** The Protokoll, as filtered on the page, to take away as CSV. */
@WebServlet(ProtokollExport.PATH)
public class ProtokollExport extends HttpServlet {
    static final String PATH = "/audit/export";

    @Inject
    private Protokoll protokoll;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TableFormat format = TableFormat.CSV;
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"protokoll." + format.extension() + "\"");
        protokoll.export(ProtokollAddress.query(PageAddress.of(request)), format, response.getOutputStream());
    }
}
