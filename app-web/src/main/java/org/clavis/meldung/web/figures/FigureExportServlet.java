package org.clavis.meldung.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.clavis.meldung.figures.FigureExports;
import org.clavis.meldung.figures.SumQuery;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;
import org.clavis.tenant.Federations;
import org.clavis.transfer.TableFormat;

/** The sums as a file or on paper, with the filters of their page. */
@WebServlet("/meldung/figures/export")
public class FigureExportServlet extends HttpServlet {
    @Inject
    private FigureExports exports;

    @Inject
    private Federations federations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SumQuery query = new SumRequest(PageAddress.of(request))
                .query(FigureSums.usual(federations.own().level()));
        String format = request.getParameter("format");
        if ("pdf".equals(format)) {
            PdfFile.send(response, name(), out -> exports.print(query, out));
        } else {
            send(response, query, "csv".equals(format) ? TableFormat.CSV : TableFormat.XLSX);
        }
    }

    private void send(HttpServletResponse response, SumQuery query, TableFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        exports.write(query, format, file);
        response.setContentType(format.mediaType());
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", disposition(format));
        file.writeTo(response.getOutputStream());
    }

    static String disposition(TableFormat format) {
        return "attachment; filename=\"" + name() + "." + format.extension() + "\"";
    }

    static String name() {
        return "meldung-zahlen-" + GermanDate.today();
    }
}
