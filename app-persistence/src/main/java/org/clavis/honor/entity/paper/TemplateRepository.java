package org.clavis.honor.entity.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** Templates of certificates in the tenant's database; there are few. */
@ApplicationScoped
public class TemplateRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected TemplateRepository() {}

    TemplateRepository(EntityManager database) {
        this.database = database;
    }

    public CertificateTemplate get(UUID id) {
        CertificateTemplate template = database.find(CertificateTemplate.class, id);
        if (template == null) {
            throw new RecordNotFound(CertificateTemplate.class, id);
        }
        return template;
    }

    /** The template in the version that somebody has seen. */
    public CertificateTemplate get(UUID id, long version) {
        CertificateTemplate template = get(id);
        if (template.getVersion() != version) {
            throw new RecordChanged(CertificateTemplate.class, id);
        }
        return template;
    }

    public List<CertificateTemplate> all() {
        return database.createQuery("select t from CertificateTemplate t order by t.name", CertificateTemplate.class)
                .getResultList();
    }

    /** The one that is meant for the rule of this code, else the one for all others; nothing if there is neither. */
    public Optional<CertificateTemplate> forRule(@Nullable String code) {
        List<CertificateTemplate> all = all();
        return first(all, template -> template.isFor(code)).or(() -> first(all, CertificateTemplate::isForAllOthers));
    }

    private static Optional<CertificateTemplate> first(
            List<CertificateTemplate> all, Predicate<CertificateTemplate> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    public void add(CertificateTemplate template) {
        database.persist(template);
        database.flush();
    }

    public void remove(CertificateTemplate template) {
        database.remove(template);
        database.flush();
    }

    /**
     * Writes what has changed; the template gets a new version even if only a text of it has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void save(CertificateTemplate template) {
        long before = template.getVersion();
        try {
            database.flush();
            if (template.getVersion() == before) {
                database.lock(template, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
        } catch (OptimisticLockException | PessimisticLockException overtaken) {
            throw new RecordChanged(CertificateTemplate.class, template.getId());
        }
    }
}
