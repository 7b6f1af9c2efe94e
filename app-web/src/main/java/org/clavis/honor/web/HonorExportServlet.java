package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.clavis.honor.entity.HonorFilter;
import org.clavis.honor.transfer.HonorExport;
import org.clavis.transfer.TableFormat;

/** All honors given, as a file. */
@WebServlet("/honor/honors-export")
public class HonorExportServlet extends HttpServlet {
    @Inject
    private HonorExport exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TableFormat format = "csv".equals(request.getParameter("format")) ? TableFormat.CSV : TableFormat.XLSX;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(new HonorFilter(null, null, null), format, file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", HonorExportResource.disposition(format));
        file.writeTo(response.getOutputStream());
    }
}
