package org.clavis.honor.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.clavis.access.Access;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.entity.paper.CertificateRepository;
import org.clavis.honor.entity.paper.CertificateTemplate;
import org.clavis.honor.entity.paper.PaperSubject;
import org.clavis.honor.entity.paper.Reprint;
import org.clavis.honor.entity.paper.TemplateRepository;
import org.clavis.paper.Binding;
import org.clavis.paper.Paper;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.Federations;
import org.clavis.transfer.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Prints certificates: new ones get their numbers, those that were printed before are printed again. A sheet takes some
 * hundredths of a second, all of them well less than a transaction may stay idle (60 s).
 */
@Dependent
class CertificatePress {
    static final int MOST = 300;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private TemplateRepository templates;

    @Inject
    private Federations federations;

    @Inject
    private Protokoll protokoll;

    /**
     * Prints one document in the order of events and names, one template after the other.
     *
     * @param again why those are printed that were printed before
     * @return the certificates by what they are for, with their numbers
     */
    Map<UUID, Certificate> print(List<PaperSubject> subjects, Reprint again, OutputStream out, Progress progress)
            throws IOException {
        if (subjects.isEmpty() || subjects.size() > MOST) {
            throw new BusinessRuleViolated(null, "honor.certificate.rule.count", MOST);
        }
        List<PaperSubject> ordered =
                subjects.stream().sorted(PaperSubject.IN_ORDER).toList();
        Map<UUID, Certificate> printed = numbered(ordered, again);
        progress.expect(ordered.size());
        Binding binding = new Binding();
        for (Paper paper : papers(ordered, printed)) {
            binding.add(paper, progress);
        }
        binding.write(out);
        protokoll.record(
                AuditAction.EXPORT,
                Map.of("what", "Urkunden", "format", "PDF", "rows", Integer.toString(ordered.size())));
        return printed;
    }

    private Map<UUID, Certificate> numbered(List<PaperSubject> subjects, Reprint again) {
        LocalDate today = GermanDate.today();
        Map<UUID, PaperSubject> fresh = new LinkedHashMap<>();
        subjects.forEach(subject -> fresh.put(subject.ref(), subject));
        Map<UUID, Certificate> numbered = new HashMap<>();
        for (Certificate certificate : certificates.of(List.copyOf(fresh.keySet()))) {
            PaperSubject known = Objects.requireNonNull(fresh.remove(certificate.getSubject()));
            certificate.reprint(known, again, today);
            certificates.write(certificate);
            numbered.put(known.ref(), certificate);
        }
        if (!fresh.isEmpty()) {
            certificates
                    .issue(List.copyOf(fresh.values()), Access.actorName(), today)
                    .forEach(certificate -> numbered.put(certificate.getSubject(), certificate));
        }
        return numbered;
    }

    private List<Paper> papers(List<PaperSubject> subjects, Map<UUID, Certificate> printed) {
        String own = federations.own().name();
        Map<UUID, Design> designs = new HashMap<>();
        Map<Design, Paper> papers = new LinkedHashMap<>();
        for (PaperSubject subject : subjects) {
            CertificateTemplate template =
                    templates.forRule(subject.award().code()).orElse(null);
            Design design = designs.computeIfAbsent(idOf(template), missing -> Design.of(template));
            Certificate certificate = Objects.requireNonNull(printed.get(subject.ref()));
            papers.computeIfAbsent(design, missing -> design.paper("Urkunden"))
                    .add(
                            design.markup(),
                            CertificateValues.of(
                                    certificate.getNumber(), certificate.getSecondCopyOn(), subject, template, own));
        }
        return List.copyOf(papers.values());
    }

    private static UUID idOf(@Nullable CertificateTemplate template) {
        return template == null ? new UUID(0, 0) : template.getId();
    }
}
