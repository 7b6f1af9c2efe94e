package org.clavis.honor.paper;

import static org.clavis.access.Register.HONOR_APPLICATIONS;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clavis.access.Access;
import org.clavis.access.Requires;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.entity.paper.CertificateRepository;
import org.clavis.honor.entity.paper.PaperSubject;
import org.clavis.honor.entity.paper.Reprint;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.clavis.transfer.Progress;
import org.jspecify.annotations.Nullable;

/** Certificates for honors that were applied for and approved here. */
@Stateless
public class Certificates {
    private static final Set<ItemState> APPROVED = EnumSet.of(ItemState.APPROVED, ItemState.ORDERED, ItemState.AWARDED);

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private CertificatePress press;

    /** Everything approved here, by event: what has to be printed and what has been. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public List<Evening> evenings() {
        Map<HonorApplication, List<ApplicationItem>> byEvent = applications.items(APPROVED).stream()
                .filter(subjects::isPrintable)
                .collect(Collectors.groupingBy(
                        ApplicationItem::getApplication, LinkedHashMap::new, Collectors.toList()));
        List<UUID> ids = byEvent.values().stream()
                .flatMap(List::stream)
                .map(ApplicationItem::getId)
                .toList();
        Map<UUID, Certificate> printed =
                certificates.of(ids).stream().collect(Collectors.toMap(Certificate::getSubject, Function.identity()));
        List<Evening> evenings = new ArrayList<>();
        byEvent.forEach((application, items) -> evenings.add(evening(application, items, printed)));
        return evenings;
    }

    private Evening evening(HonorApplication application, List<ApplicationItem> items, Map<UUID, Certificate> printed) {
        List<Evening.Sheet> sheets = items.stream()
                .map(subjects::of)
                .sorted(PaperSubject.IN_ORDER)
                .map(subject -> new Evening.Sheet(subject, printed.get(subject.ref())))
                .toList();
        return new Evening(application.getId(), sheets.get(0).subject().event(), application.getClubName(), sheets);
    }

    /** Years that have a series of numbers, latest first. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public List<Integer> years() {
        return certificates.years();
    }

    /** Every certificate of a year's series, by number. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public List<Certificate> series(int year) {
        return certificates.of(year);
    }

    /** The certificate with this id. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public Certificate open(UUID id) {
        return certificates.get(id);
    }

    /**
     * Prints the certificate of an item as PDF/A; the first time it gets its number.
     *
     * @param again why, if it was printed before
     * @return its number
     */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public String print(UUID item, Reprint again, OutputStream out) throws IOException {
        print(List.of(applications.item(item)), again, out, new Progress());
        return certificates.of(item).map(Certificate::getNumber).orElseThrow();
    }

    /**
     * Prints the certificates of many items into one document, by event and name.
     *
     * @param again why, for those that were printed before
     */
    @Requires(register = HONOR_APPLICATIONS, right = EXPORT)
    public void printAll(List<UUID> items, Reprint again, OutputStream out, Progress progress) throws IOException {
        Access.require(HONOR_APPLICATIONS, WRITE);
        List<ApplicationItem> found =
                applications.items(items.stream().distinct().toList());
        if (found.size() < items.stream().distinct().count()) {
            throw new RecordNotFound(ApplicationItem.class, items.get(0));
        }
        print(found, again, out, progress);
    }

    private void print(List<ApplicationItem> items, Reprint again, OutputStream out, Progress progress)
            throws IOException {
        Map<UUID, Certificate> printed =
                press.print(items.stream().map(subjects::of).toList(), again, out, progress);
        items.forEach(item -> item.number(numberOf(printed, item)));
    }

    private static String numberOf(Map<UUID, Certificate> printed, ApplicationItem item) {
        Certificate certificate = printed.get(item.getId());
        if (certificate == null) {
            throw new IllegalStateException("an item was left out");
        }
        return certificate.getNumber();
    }

    /** Declares a certificate void. Its number stays given out, and it is not printed again. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void revoke(UUID id, long version, @Nullable String reason) {
        Certificate certificate = certificates.get(id);
        if (certificate.getVersion() != version) {
            throw new RecordChanged(Certificate.class, id);
        }
        certificate.revoke(reason, GermanDate.today());
        certificates.write(certificate);
    }
}
