package org.clavis.meldung.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.SealedRows;
import org.clavis.meldung.entity.figures.FigureJson;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Reporter;
import org.clavis.tenant.entity.TenantLevel;
import org.hibernate.jpa.HibernateHints;

/** Reads figures for summing: one statement, and only the columns that count, since names are of no use here. */
@ApplicationScoped
public class FigureRepository {
    private static final int PORTION = 1_000;

    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    protected FigureRepository() {}

    FigureRepository(EntityManager database) {
        this.database = database;
    }

    /** Campaigns in which something counts, the latest first. */
    public List<Campaign> campaigns() {
        return database.createQuery(
                        """
                        select c from Campaign c
                        where exists (select m.id from Meldung m where m.campaign = c and m.state = :accepted)
                        order by c.year desc, c.id desc""",
                        Campaign.class)
                .setParameter("accepted", MeldungState.ACCEPTED)
                .getResultList();
    }

    /** What counts in these campaigns, the own organisation's part too; by level and name. */
    public List<FigureRow> rows(Collection<UUID> campaigns) {
        var sealed = SealedRows.ofCall();
        var json = new FigureJson();
        return database.createQuery(
                        """
                        select m.id, m.campaign.id, m.origin, m.reporter, m.reporterName, m.reporterLevel,
                            m.reporterNumber, m.via, m.carrier, m.figures
                        from Meldung m where m.campaign.id in :campaigns and m.state = :accepted
                        order by m.reporterLevel, m.reporterName, m.reporter""",
                        Object[].class)
                .setParameter("campaigns", campaigns)
                .setParameter("accepted", MeldungState.ACCEPTED)
                .setHint(HibernateHints.HINT_FETCH_SIZE, PORTION)
                .getResultStream()
                .map(row -> row(row, sealed, json))
                .toList();
    }

    private static FigureRow row(Object[] row, SealedRows sealed, FigureJson json) {
        var id = (UUID) row[0];
        var figures = sealed.open(String.class, row[9], id);
        return new FigureRow(
                id,
                (UUID) row[1],
                (MeldungOrigin) row[2],
                new Reporter((String) row[3], (String) row[4], (TenantLevel) row[5], (String) row[6]),
                (String) row[7],
                (UUID) row[8],
                figures == null ? Figures.NONE : json.read(figures));
    }
}
