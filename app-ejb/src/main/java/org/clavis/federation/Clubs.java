package org.clavis.federation;

import static org.clavis.access.Register.CLUBS;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.club.Affiliate;
import org.clavis.club.Affiliates;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordNotFound;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.transfer.TableFormat;

/** Everybody who belongs to the federation today, for whatever purpose. */
@Stateless
public class Clubs {
    private static final String TITLE = "Vereine";

    @Inject
    private Affiliates affiliates;

    @Inject
    private Protokoll protokoll;

    /** Those that fit, nearest first and then by name. */
    @Requires(register = CLUBS, right = READ)
    public List<ClubEntry> list(ClubFilter filter) {
        return all().stream().filter(entry -> filter.fits(entry.affiliate())).toList();
    }

    @Requires(register = CLUBS, right = READ)
    public ClubEntry open(UUID id) {
        return all().stream()
                .filter(entry -> entry.affiliate().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RecordNotFound(Affiliate.class, id));
    }

    /** Writes the list and closes the stream. */
    @Requires(register = CLUBS, right = EXPORT)
    public void export(ClubFilter filter, TableFormat format, OutputStream out) throws IOException {
        List<ClubEntry> entries =
                all().stream().filter(entry -> filter.fits(entry.affiliate())).toList();
        protokoll.record(
                AuditAction.EXPORT,
                Map.of("what", TITLE, "format", format.name(), "rows", Integer.toString(entries.size())));
        ClubTable.write(entries, format, out);
    }

    private List<ClubEntry> all() {
        LocalDate today = GermanDate.today();
        Map<UUID, Affiliate> found = new LinkedHashMap<>();
        Map<AffiliationPurpose, Set<UUID>> by = new EnumMap<>(AffiliationPurpose.class);
        for (AffiliationPurpose purpose : AffiliationPurpose.values()) {
            for (Affiliate one : affiliates.below(today, purpose)) {
                found.putIfAbsent(one.id(), one);
                by.computeIfAbsent(purpose, missing -> new HashSet<>()).add(one.id());
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        found.values().forEach(one -> names.put(one.alias(), one.name()));
        return found.values().stream()
                .sorted(Affiliates.NEAREST)
                .map(one -> new ClubEntry(one, names.getOrDefault(one.viaAlias(), ""), purposes(one, by)))
                .toList();
    }

    private static Set<AffiliationPurpose> purposes(Affiliate one, Map<AffiliationPurpose, Set<UUID>> by) {
        Set<AffiliationPurpose> purposes = EnumSet.noneOf(AffiliationPurpose.class);
        Arrays.stream(AffiliationPurpose.values())
                .filter(purpose -> by.getOrDefault(purpose, Set.of()).contains(one.id()))
                .forEach(purposes::add);
        return purposes;
    }
}
