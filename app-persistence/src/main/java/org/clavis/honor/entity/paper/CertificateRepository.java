package org.clavis.honor.entity.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;

/** Certificates in the tenant's database. */
@ApplicationScoped
public class CertificateRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected CertificateRepository() {}

    CertificateRepository(EntityManager database) {
        this.database = database;
    }

    public Certificate get(UUID id) {
        Certificate certificate = database.find(Certificate.class, id);
        if (certificate == null) {
            throw new RecordNotFound(Certificate.class, id);
        }
        return certificate;
    }

    /** The certificate of an item or honor. */
    public Optional<Certificate> of(UUID subject) {
        return of(List.of(subject)).stream().findFirst();
    }

    public List<Certificate> of(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.createQuery("select c from Certificate c where c.subject in :subjects", Certificate.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    /** Those for honors that stand in a member's record. */
    public List<Certificate> ofMember(UUID member) {
        return database.createQuery(
                        "select c from Certificate c, Honor h where h.id = c.subject and h.member.id = :member",
                        Certificate.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** All of a year's series, by number. */
    public List<Certificate> of(int year) {
        return database.createQuery(
                        "select c from Certificate c where c.seriesYear = :year order by c.serial", Certificate.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** Years that have a series, latest first. */
    public List<Integer> years() {
        return database.createQuery(
                        "select distinct c.seriesYear from Certificate c order by c.seriesYear desc", Integer.class)
                .getResultList();
    }

    /**
     * Issues certificates with the next numbers, in this order. Until the transaction ends everybody else waits who
     * wants a number; if it is rolled back, the numbers were never given out.
     */
    public List<Certificate> issue(List<PaperSubject> subjects, String by, LocalDate today) {
        database.createQuery("select b from CertificateBook b", CertificateBook.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        return subjects.stream().map(subject -> issue(subject, by, today)).toList();
    }

    private Certificate issue(PaperSubject subject, String by, LocalDate today) {
        Certificate certificate = Certificate.issued(last(subject.seriesYear()) + 1, subject, by, today);
        database.persist(certificate);
        return certificate;
    }

    private int last(int year) {
        Integer last = database.createQuery(
                        "select max(c.serial) from Certificate c where c.seriesYear = :year", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void write(Certificate certificate) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(Certificate.class, certificate.getId());
        }
    }
}
