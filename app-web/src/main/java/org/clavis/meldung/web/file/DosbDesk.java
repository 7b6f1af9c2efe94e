package org.clavis.meldung.web.file;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.clavis.meldung.transfer.DosbExport;
import org.clavis.meldung.transfer.DosbPreview;

/** What the Bestandserhebung tells as of a day, and what it loses. */
@Named
@RequestScoped
public class DosbDesk {
    @Inject
    private DosbExport export;

    @Inject
    private FileLinks links;

    private LocalDate keyDate;
    private DosbPreview preview;

    @PostConstruct
    void open() {
        keyDate = links.keyDate();
        preview = export.preview(keyDate);
    }

    public LocalDate getKeyDate() {
        return keyDate;
    }

    public DosbPreview getPreview() {
        return preview;
    }
}
