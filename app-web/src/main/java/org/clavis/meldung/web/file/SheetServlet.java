package org.clavis.meldung.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.sheet.CsvLayout;
import org.clavis.meldung.entity.sheet.CsvProfile;
import org.clavis.meldung.entity.sheet.ReportSheet;
import org.clavis.meldung.transfer.CsvProfiles;
import org.clavis.meldung.transfer.MeldungFiles;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** Meldungen for people: one as a ZIP, those of a campaign as CSV. Names of files tell nothing of their content. */
@WebServlet({"/meldung/meldung.zip", "/meldung/sheet.csv"})
public class SheetServlet extends HttpServlet {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private MeldungFiles files;

    @Inject
    private CsvProfiles profiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageAddress address = PageAddress.of(request);
        if (request.getServletPath().endsWith(".zip")) {
            send(response, "application/zip", "meldung-" + GermanDate.today() + ".zip", files.zip(id(address, "id")));
        } else {
            CsvLayout layout = layout(address);
            var sheet = new ByteArrayOutputStream();
            files.csv(id(address, "campaign"), layout, sheet);
            String type = "text/csv; charset=" + layout.encoding().charset().name();
            send(response, type, layout.sheet().fileName() + "-" + GermanDate.today() + ".csv", sheet.toByteArray());
        }
    }

    /** A saved one by its id, or the usual one of a sheet by its name. */
    private CsvLayout layout(PageAddress address) {
        Optional<CsvProfile> saved =
                address.one("layout").flatMap(FileLinks::parsed).map(profiles::open);
        List<ReportSheet> usual = address.constants("layout", ReportSheet.class);
        return saved.map(CsvProfile::layout)
                .or(() -> usual.stream().findFirst().map(CsvLayout::usual))
                .orElseThrow(() -> new RecordNotFound(CsvProfile.class, NONE));
    }

    private static UUID id(PageAddress address, String name) {
        return address.one(name).flatMap(FileLinks::parsed).orElseThrow(() -> new RecordNotFound(Meldung.class, NONE));
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(content);
    }
}
