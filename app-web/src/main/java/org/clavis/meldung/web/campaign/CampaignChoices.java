package org.clavis.meldung.web.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.meldung.campaign.Light;
import org.clavis.tenant.entity.TenantLevel;

/** What there is to choose from in a campaign and its overview. */
@Named
@ApplicationScoped
public class CampaignChoices {
    /** All that somebody reports to somebody above. */
    public List<TenantLevel> getLevels() {
        return Stream.of(TenantLevel.values())
                .filter(level -> level != TenantLevel.NATIONAL)
                .toList();
    }

    public List<Light> getLights() {
        return List.of(Light.values());
    }
}
