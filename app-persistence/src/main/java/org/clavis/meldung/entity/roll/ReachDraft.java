package org.clavis.meldung.entity.roll;

import org.clavis.member.entity.ContactKind;
import org.jspecify.annotations.Nullable;

/** How somebody is reached, as far as read: of several addresses the first, of several contacts the preferred or first. */
final class ReachDraft {
    private Reach reach = Reach.NONE;

    void addAddress(@Nullable String street, @Nullable String postalCode, @Nullable String town) {
        if (!reach.hasAddress()) {
            reach = new Reach(street, postalCode, town, reach.phone(), reach.mail());
        }
    }

    /** Preferred ones come first. */
    void addContact(ContactKind kind, @Nullable String value) {
        if (kind == ContactKind.EMAIL && reach.mail() == null) {
            reach = new Reach(reach.street(), reach.postalCode(), reach.town(), reach.phone(), value);
        }
        if (kind != ContactKind.EMAIL && reach.phone() == null) {
            reach = new Reach(reach.street(), reach.postalCode(), reach.town(), value, reach.mail());
        }
    }

    Reach reach() {
        return reach;
    }
}
