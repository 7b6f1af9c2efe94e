package org.clavis.meldung.web.figures;

import java.util.Optional;
import java.util.UUID;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.figures.Grouping;
import org.clavis.meldung.figures.SumQuery;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.PageAddress;

/** What an address asks to be summed up. */
record SumRequest(PageAddress address) {
    private static final UUID NONE = new UUID(0, 0);

    /**
     * The question.
     *
     * @param usual what is told apart by if nothing else is asked for
     */
    SumQuery query(Grouping usual) {
        return new SumQuery(
                campaign().orElse(null),
                address.constants("by", Grouping.class).stream().findFirst().orElse(usual),
                address.one("district").orElse(null));
    }

    private Optional<UUID> campaign() {
        try {
            return address.one("campaign").map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound(Campaign.class, NONE);
        }
    }
}
