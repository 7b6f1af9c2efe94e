package org.clavis.honor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.honor.entity.rule.AwardItem;
import org.clavis.honor.shipped.ShippedOrder;
import org.clavis.honor.shipped.ShippedOrders;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.Office;
import org.clavis.tenant.entity.TenantLevel;

/** What there is to choose from in a rule. */
@Named
@ApplicationScoped
public class RuleChoices {
    /** All but the pause, in which nothing counts. */
    public List<ActivityKind> getKinds() {
        return Stream.of(ActivityKind.values())
                .filter(kind -> kind != ActivityKind.PAUSE)
                .toList();
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public List<AwardItem> getItems() {
        return List.of(AwardItem.values());
    }

    /** Levels that check applications: all above the clubs. */
    public List<TenantLevel> getLevels() {
        return Stream.of(TenantLevel.values())
                .filter(level -> level != TenantLevel.CLUB)
                .toList();
    }

    public List<ShippedOrder> getOrders() {
        return ShippedOrders.all();
    }
}
