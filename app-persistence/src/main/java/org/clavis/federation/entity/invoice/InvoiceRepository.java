package org.clavis.federation.entity.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;

/** Invoices in the tenant's database. */
@ApplicationScoped
public class InvoiceRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected InvoiceRepository() {}

    InvoiceRepository(EntityManager database) {
        this.database = database;
    }

    public Invoice get(UUID id) {
        Invoice found = database.find(Invoice.class, id);
        if (found == null) {
            throw new RecordNotFound(Invoice.class, id);
        }
        return found;
    }

    /** The invoice in the version that somebody has seen. */
    public Invoice get(UUID id, long version) {
        Invoice found = get(id);
        if (found.getVersion() != version) {
            throw new RecordChanged(Invoice.class, id);
        }
        return found;
    }

    /** Everything charged for a year, by number. */
    public List<Invoice> of(int year) {
        return database.createQuery(
                        "select i from Invoice i where i.year = :year order by i.seriesYear, i.serial", Invoice.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** Years that were charged for, latest first. */
    public List<Integer> years() {
        return database.createQuery("select distinct i.year from Invoice i order by i.year desc", Integer.class)
                .getResultList();
    }

    /**
     * Issues invoices with the next numbers, in this order. Until the transaction ends everybody else waits who wants a
     * number; if it is rolled back, the numbers were never given out.
     *
     * @throws BusinessRuleViolated if somebody is charged twice for a year
     */
    public List<Invoice> issue(List<InvoiceDraft> drafts, LocalDate issuedOn, LocalDate dueOn) {
        database.createQuery("select b from InvoiceBook b", InvoiceBook.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        int serial = last(issuedOn.getYear());
        List<Invoice> issued = new ArrayList<>();
        for (InvoiceDraft draft : drafts) {
            requireUncharged(draft);
            Invoice invoice = Invoice.issued(++serial, draft, issuedOn, dueOn);
            database.persist(invoice);
            issued.add(invoice);
        }
        database.flush();
        return issued;
    }

    private void requireUncharged(InvoiceDraft draft) {
        long charged = database.createQuery(
                        "select count(i) from Invoice i where i.year = :year and i.payer = :payer and i.state <> :no",
                        Long.class)
                .setParameter("year", draft.year())
                .setParameter("payer", draft.payer())
                .setParameter("no", InvoiceState.CANCELLED)
                .getSingleResult();
        if (charged > 0) {
            throw new BusinessRuleViolated("payer", "federation.invoice.rule.twice", draft.payerName());
        }
    }

    private int last(int year) {
        Integer last = database.createQuery(
                        "select max(i.serial) from Invoice i where i.seriesYear = :year", Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /**
     * Writes what has changed.
     *
     * @throws RecordChanged if somebody else was faster
     */
    public void write(Invoice invoice) {
        try {
            database.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChanged(Invoice.class, invoice.getId());
        }
    }
}
