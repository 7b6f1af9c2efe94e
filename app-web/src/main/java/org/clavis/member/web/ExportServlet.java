package org.clavis.member.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.clavis.member.transfer.MemberExport;
import org.clavis.shared.web.PageAddress;
import org.clavis.transfer.TableFormat;

/** The list as a file, with the filters and the order of its page. */
@WebServlet("/member/export")
public class ExportServlet extends HttpServlet {
    @Inject
    private MemberExport exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean csv = "csv".equals(request.getParameter("format"));
        TableFormat format = csv ? TableFormat.CSV : TableFormat.XLSX;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(ListRequest.query(PageAddress.of(request)), format, file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", ExportResource.disposition(format));
        file.writeTo(response.getOutputStream());
    }
}
