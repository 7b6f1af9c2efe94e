package org.clavis.member.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What of the organisation's own record is named in the records of its members. */
@ApplicationScoped
public class ReferenceRepository {
    @PersistenceContext(unitName = "clavis")
    private EntityManager database;

    /** Whether somebody plays or has played in the ensemble. */
    public boolean namesEnsemble(UUID ensemble) {
        return isNamed("select p.id from Playing p where p.ensembleId = :id", ensemble);
    }

    /** Whether somebody is reported as part of the cooperation. */
    public boolean namesCooperation(UUID cooperation) {
        return isNamed("select r.id from Reporting r where r.cooperationId = :id", cooperation);
    }

    private boolean isNamed(String jpql, UUID id) {
        return !database.createQuery(jpql, UUID.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
