package org.clavis.honor.paper;

import static org.clavis.access.Register.HONORS;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.access.Requires;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.entity.paper.Reprint;
import org.clavis.transfer.Progress;

/** Certificates for honors of the own organisation that stand in its members' records. */
@Stateless
public class OwnCertificates {
    @Inject
    private HonorRepository honors;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private CertificatePress press;

    /** Which of a member's honors the own organisation can print a certificate for. */
    @Requires(register = HONORS, right = READ)
    public List<UUID> printable(UUID member) {
        return honors.of(member).stream()
                .filter(subjects::isPrintable)
                .map(Honor::getId)
                .toList();
    }

    /**
     * Prints the certificate of an honor as PDF/A; the first time it gets its number.
     *
     * @param again why, if it was printed before
     * @return its number
     */
    @Requires(register = HONORS, right = WRITE)
    public String print(UUID honor, Reprint again, OutputStream out) throws IOException {
        Honor printed = honors.get(honor);
        print(List.of(printed), again, out, new Progress());
        return Objects.requireNonNull(printed.getCertificateNumber());
    }

    /** Prints the certificates of many honors into one document, by event and name. */
    @Requires(register = HONORS, right = EXPORT)
    public void printAll(List<UUID> ids, Reprint again, OutputStream out, Progress progress) throws IOException {
        Access.require(HONORS, WRITE);
        print(ids.stream().distinct().map(honors::get).toList(), again, out, progress);
    }

    private void print(List<Honor> printed, Reprint again, OutputStream out, Progress progress) throws IOException {
        Map<UUID, Certificate> numbered =
                press.print(printed.stream().map(subjects::of).toList(), again, out, progress);
        printed.forEach(honor -> honor.setCertificateNumber(
                Objects.requireNonNull(numbered.get(honor.getId())).getNumber()));
    }
}
