package org.clavis.honor.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.TableFormat;

/** The order list as a file. */
@WebServlet("/honor/orders-export")
public class OrderExportServlet extends HttpServlet {
    @Inject
    private ApplicationDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TableFormat format = "csv".equals(request.getParameter("format")) ? TableFormat.CSV : TableFormat.XLSX;
        var file = new ByteArrayOutputStream();
        desk.export(format, file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"bestellliste-" + GermanDate.today() + "." + format.extension() + "\"");
        file.writeTo(response.getOutputStream());
    }
}
