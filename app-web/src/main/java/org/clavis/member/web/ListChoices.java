package org.clavis.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.member.entity.ActivityKind;
import org.clavis.member.entity.MembershipStatus;
import org.clavis.member.entity.Office;

/** What the list can be filtered by. */
@Named
@ApplicationScoped
public class ListChoices {
    public List<MembershipStatus> getStatus() {
        return List.of(MembershipStatus.values());
    }

    public List<ActivityKind> getActivities() {
        return List.of(ActivityKind.values());
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }
}
