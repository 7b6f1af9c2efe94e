package org.clavis.honor.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.paper.Reprint;
import org.clavis.honor.paper.Certificates;
import org.clavis.honor.paper.Evening;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.Notices;
import org.clavis.transfer.Progress;

/** The certificates that are to be printed, event by event. */
@Named
@RequestScoped
public class PaperDesk {
    @Inject
    private Certificates certificates;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    private List<Evening> evenings = List.of();

    @PostConstruct
    void open() {
        evenings = certificates.evenings();
    }

    public List<Evening> getEvenings() {
        return evenings;
    }

    /** Prints what is ticked; what was printed before is a second copy. */
    public String print() throws IOException {
        return print(Reprint.SECOND_COPY);
    }

    /** Prints what is ticked once more, in place of prints that were spoiled. */
    public String replace() throws IOException {
        return print(Reprint.SPOILED);
    }

    /** What is ticked goes by its ids: the page may be older than what is approved by now. */
    private String print(Reprint again) throws IOException {
        String[] ticked = request.getParameterValues("item");
        if (ticked == null) {
            notices.error("honor.papers.nothingTicked");
            return "";
        }
        List<UUID> items = Arrays.stream(ticked).map(UUID::fromString).toList();
        if (items.size() == 1) {
            one(items.get(0), again);
        } else {
            PdfFile.send(
                    "urkunden-" + GermanDate.today(), out -> certificates.printAll(items, again, out, new Progress()));
        }
        return "";
    }

    private void one(UUID item, Reprint again) throws IOException {
        var number = new StringBuilder("urkunde-");
        byte[] paper = PdfFile.bytes(out -> number.append(certificates.print(item, again, out)));
        PdfFile.send(number.toString(), out -> out.write(paper));
    }
}
