package org.clavis.honor.paper;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.entity.paper.CertificateRepository;
import org.clavis.member.MemberRemoved;

/** Certificates of a removed member keep their number and lose the name. */
@Dependent
class Forgetting {
    /** Before the honors go, by which the certificates are found. */
    private static final int EARLY = 1_000;

    @Inject
    private CertificateRepository certificates;

    void forget(@Observes @Priority(EARLY) MemberRemoved removed) {
        certificates.ofMember(removed.member()).forEach(Certificate::forget);
    }
}
