package org.clavis.honor.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.paper.Reprint;
import org.clavis.honor.paper.OwnCertificates;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** Certificates for honors that the own organisation has given to its members. */
@Named
@RequestScoped
public class HonorPapers {
    @Inject
    private OwnCertificates certificates;

    @Inject
    private Honors honors;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<UUID> printable;

    /** Whether a certificate for it is ours to print; asked for the honors of one member. */
    public boolean isPrintable(Honor honor) {
        if (printable == null) {
            printable = certificates.printable(honor.getMember().getId());
        }
        return printable.contains(honor.getId());
    }

    /** The honor of the address. */
    public Honor getHonor() {
        return honors.open(id());
    }

    /** Prints its certificate; once more it is a second copy. */
    public void print() throws IOException {
        print(Reprint.SECOND_COPY);
    }

    /** Prints its certificate in place of a print that was spoiled. */
    public void replace() throws IOException {
        print(Reprint.SPOILED);
    }

    private void print(Reprint again) throws IOException {
        var name = new StringBuilder("urkunde-");
        byte[] paper = PdfFile.bytes(out -> name.append(certificates.print(id(), again, out)));
        PdfFile.send(name.toString(), out -> out.write(paper));
    }

    private UUID id() {
        try {
            return PageAddress.of(request).one("id").map(UUID::fromString).orElse(new UUID(0, 0));
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(Honor.class, new UUID(0, 0));
        }
    }
}
