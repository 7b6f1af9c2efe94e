package org.clavis.federation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.clavis.federation.ClubFilter;
import org.clavis.federation.Clubs;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.PageAddress;
import org.clavis.transfer.TableFormat;
import org.clavis.transfer.web.TableFile;

/** The list of organisations below as a file. */
@WebServlet("/federation/clubs-export")
public class ClubExportServlet extends HttpServlet {
    @Inject
    private Clubs clubs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TableFormat format = "csv".equals(request.getParameter("format")) ? TableFormat.CSV : TableFormat.XLSX;
        ClubFilter filter = ClubsQuery.of(PageAddress.of(request));
        TableFile.send(response, "vereine-" + GermanDate.today(), format, out -> clubs.export(filter, format, out));
    }
}
