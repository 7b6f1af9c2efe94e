package org.clavis.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.clavis.club.ClubRecord;
import org.clavis.club.Cooperations;
import org.clavis.club.Ensembles;
import org.clavis.club.entity.ClubAddress;

/** Fills in the own records of the demo's organisations, each as the tenant of the running call. */
@Dependent
class DemoRecords {
    @Inject
    private ClubRecord club;

    @Inject
    private Ensembles ensembles;

    @Inject
    private Cooperations cooperations;

    /** Fills it in unless somebody has done so before. */
    void fill(DemoOrganisation organisation, LocalDate today) {
        ClubAddress address = club.address();
        if (address.getName() != null) {
            return;
        }
        club.correctAddress(address.getVersion(), organisation.address());
        club.correctLegal(club.legal().getVersion(), organisation.legal(today));
        club.correctBank(club.bank().getVersion(), organisation.bank());
        organisation.groups().forEach(ensembles::record);
        organisation.partners().forEach(cooperations::record);
    }
}
