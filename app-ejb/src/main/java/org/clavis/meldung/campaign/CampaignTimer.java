package org.clavis.meldung.campaign;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.clavis.shared.GermanDate;
import org.clavis.tenant.TenantJobs;
import org.clavis.tenant.entity.TenantLevel;

/** Goes round all organisations in the morning; a second time at noon for what failed, since nothing is done twice. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CampaignTimer {
    @Inject
    private TenantJobs jobs;

    @Inject
    private Reminders reminders;

    @Schedule(hour = "7,12", minute = "10", timezone = "Europe/Berlin", persistent = false)
    void everyDay() {
        jobs.inEach(Set.of(TenantLevel.values()), "Meldung", () -> reminders.daily(GermanDate.today()));
    }
}
