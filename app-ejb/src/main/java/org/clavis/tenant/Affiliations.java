package org.clavis.tenant;

import static org.clavis.access.Register.AFFILIATIONS;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.context.CallContext;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.entity.Affiliation;
import org.clavis.tenant.entity.AffiliationRepository;
import org.clavis.tenant.entity.AffiliationState;
import org.clavis.tenant.entity.AffiliationTerms;
import org.clavis.tenant.entity.Organisations;
import org.clavis.tenant.entity.Tenant;
import org.clavis.tenant.entity.TenantLevel;

/**
 * What the own organisation belongs to and who belongs to it. It is kept where all organisations see their part of it,
 * outside of the tenant's own data, and each step is written into the Protokoll of whoever took it.
 */
@Stateless
public class Affiliations {
    private static final Comparator<AffiliationRow> ORDER = Comparator.comparing(AffiliationRow::upward)
            .reversed()
            .thenComparing(row -> row.other().name())
            .thenComparing(Comparator.comparing(AffiliationRow::from).reversed());

    @Inject
    private AffiliationRepository repository;

    @Inject
    private Organisations organisations;

    @Inject
    private Protokoll protokoll;

    /** Those that stand, stood or were proposed: the federations above first, then everybody below, by name. */
    @Requires(register = AFFILIATIONS, right = READ)
    public List<AffiliationRow> all() {
        return repository.of(ownId()).stream()
                .filter(affiliation -> affiliation.state() != AffiliationState.WITHDRAWN)
                .map(this::row)
                .sorted(ORDER)
                .toList();
    }

    @Requires(register = AFFILIATIONS, right = READ)
    public AffiliationRow open(UUID id) {
        Affiliation affiliation = repository.get(id);
        affiliation.require(ownId(), affiliation.version());
        return row(affiliation);
    }

    /** Organisations of this server that an affiliation can be proposed to: only a federation has others below it. */
    @Requires(register = AFFILIATIONS, right = READ)
    public List<Organisation> partners(boolean upward) {
        boolean federation = own().level() != TenantLevel.CLUB;
        return organisations.all().stream()
                .filter(tenant -> !tenant.id().equals(ownId()))
                .filter(tenant -> upward ? tenant.level() != TenantLevel.CLUB : federation)
                .map(Organisation::of)
                .sorted(Comparator.comparing(Organisation::name))
                .toList();
    }

    /**
     * Proposes an affiliation; it stands when the other organisation has confirmed it.
     *
     * @return its id
     * @throws BusinessRuleViolated if there is no such organisation, the upper one is a club, or it cannot be admitted
     */
    @Requires(register = AFFILIATIONS, right = WRITE)
    public UUID propose(AffiliationProposal proposal) {
        Tenant other = organisations
                .byAlias(proposal.other())
                .orElseThrow(() -> new BusinessRuleViolated("other", "tenant.affiliation.unknown"));
        Tenant parent = proposal.upward() ? other : own();
        if (parent.level() == TenantLevel.CLUB) {
            throw new BusinessRuleViolated("other", "tenant.affiliation.noFederation");
        }
        UUID child = proposal.upward() ? ownId() : other.id();
        UUID id = repository.add(Affiliation.proposed(ownId(), child, parent.id(), proposal.from(), proposal.terms()));
        done("vorgeschlagen", other.name(), AuditAction.CREATED);
        return id;
    }

    /** Says yes to what the other organisation proposed. */
    @Requires(register = AFFILIATIONS, right = WRITE)
    public void confirm(UUID id, long version) {
        change(id, version, "bestätigt", affiliation -> affiliation.confirm(ownId()));
    }

    /** Says no to what the other organisation proposed, or takes back what the own one did. */
    @Requires(register = AFFILIATIONS, right = WRITE)
    public void decline(UUID id, long version) {
        change(id, version, "abgelehnt", affiliation -> affiliation.decline(ownId()));
    }

    /** Changes as much of it as the own organisation may without asking the other: see {@link Affiliation#correct}. */
    @Requires(register = AFFILIATIONS, right = WRITE)
    public void correct(UUID id, long version, AffiliationTerms terms) {
        change(id, version, "geändert", affiliation -> affiliation.correct(ownId(), terms));
    }

    /** Ends it, or moves its end; the other organisation is not asked. */
    @Requires(register = AFFILIATIONS, right = WRITE)
    public void end(UUID id, long version, LocalDate lastDay) {
        change(id, version, "beendet", affiliation -> affiliation.end(lastDay));
    }

    private void change(UUID id, long version, String what, Consumer<Affiliation> change) {
        AffiliationRow before = open(id);
        repository.change(id, affiliation -> {
            affiliation.require(ownId(), version);
            change.accept(affiliation);
        });
        done(what, before.other().name(), AuditAction.CHANGED);
    }

    private void done(String what, String other, AuditAction action) {
        organisations.forget();
        protokoll.record(action, Map.of("what", "Verbandszugehörigkeit " + what, "to", other));
    }

    private AffiliationRow row(Affiliation affiliation) {
        boolean upward = affiliation.childId().equals(ownId());
        UUID other = upward ? affiliation.parentId() : affiliation.childId();
        return new AffiliationRow(
                affiliation.id(),
                affiliation.version(),
                Organisation.of(organisations.byId(other).orElseThrow()),
                upward,
                affiliation.validFrom(),
                affiliation.validTo(),
                affiliation.terms(),
                affiliation.state(),
                affiliation.isProposedBy(ownId()));
    }

    private Tenant own() {
        return organisations.byId(ownId()).orElseThrow();
    }

    private static UUID ownId() {
        return CallContext.current().tenant().id();
    }
}
