package org.clavis.honor.paper;

import static org.clavis.access.Register.HONOR_APPLICATIONS;
import static org.clavis.access.Right.EXPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.paper.Paper;
import org.clavis.transfer.Progress;

/** Lists of what is handed over at an event. */
@Stateless
public class HonorLists {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private Protokoll protokoll;

    /** Prints the honor list of an application's event as PDF/A. */
    @Requires(register = HONOR_APPLICATIONS, right = EXPORT)
    public void print(UUID application, OutputStream out) throws IOException {
        HonorList list = HonorList.of(applications.get(application));
        Paper paper = new Paper("Ehrungsliste", ShippedText.HONOR_LIST_STYLE.style(), Map.of());
        paper.add(list.sheet());
        paper.print(out, new Progress());
        protokoll.record(
                AuditAction.EXPORT,
                Map.of(
                        "what",
                        "Ehrungsliste",
                        "format",
                        "PDF",
                        "rows",
                        Integer.toString(list.items().size())));
    }
}
