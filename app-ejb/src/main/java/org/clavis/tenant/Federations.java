package org.clavis.tenant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clavis.access.OpenToAll;
import org.clavis.access.RequiresOperator;
import org.clavis.context.CallContext;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.entity.Affiliation;
import org.clavis.tenant.entity.AffiliationGraph.Way;
import org.clavis.tenant.entity.AffiliationPurpose;
import org.clavis.tenant.entity.AffiliationRepository;
import org.clavis.tenant.entity.AffiliationTerms;
import org.clavis.tenant.entity.Organisations;
import org.clavis.tenant.entity.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * The organisations around the own one. What is asked for here lies in memory, so that it may be asked often; a change
 * made on another node is seen within seconds.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Federations {
    private static final String PUBLIC = "names of organisations are no secret";

    @Inject
    private Organisations organisations;

    @Inject
    private AffiliationRepository affiliations;

    @OpenToAll(PUBLIC)
    public Organisation own() {
        return organisations
                .byId(ownId())
                .map(Organisation::of)
                .orElseThrow(() -> new IllegalStateException("the call's tenant is not in the register"));
    }

    /** Every federation that the own organisation belongs to on a day for a purpose, nearest first. */
    @OpenToAll(PUBLIC)
    public List<Superior> above(LocalDate day, AffiliationPurpose purpose) {
        return organisations.affiliations().above(ownId(), day, purpose).stream()
                .flatMap(way -> known(way.organisation(), tenant -> superior(tenant, way)))
                .toList();
    }

    /** Every organisation of this server that belongs to the own one on a day for a purpose, nearest first. */
    @OpenToAll(PUBLIC)
    public List<Subordinate> below(LocalDate day, AffiliationPurpose purpose) {
        return organisations.affiliations().below(ownId(), day, purpose).stream()
                .flatMap(way -> known(way.organisation(), tenant -> subordinate(tenant, way)))
                .toList();
    }

    /** An organisation of this server by its alias. */
    @OpenToAll(PUBLIC)
    public Optional<Organisation> byAlias(String alias) {
        return organisations.byAlias(alias).map(Organisation::of);
    }

    /**
     * Makes an organisation belong to a federation from a day on. One that does so from that very day stays as it is.
     *
     * @param child alias
     * @param parent alias
     * @param memberNumber the number the federation knows the child by
     * @param main whether it is the child's main affiliation, of which it has one
     * @return id of the affiliation
     * @throws BusinessRuleViolated if the child would belong to itself, or to the same federation or a main one twice
     */
    @RequiresOperator
    public UUID affiliate(
            String child,
            String parent,
            LocalDate from,
            Set<AffiliationPurpose> purposes,
            @Nullable String memberNumber,
            boolean main) {
        var terms = new AffiliationTerms(purposes, memberNumber, main);
        UUID id = affiliations.add(new Affiliation(idOf("child", child), idOf("parent", parent), from, terms));
        organisations.forget();
        return id;
    }

    /**
     * Ends an affiliation.
     *
     * @throws org.clavis.shared.RecordNotFound if there is none of that id
     */
    @RequiresOperator
    public void end(UUID affiliation, LocalDate lastDay) {
        affiliations.end(affiliation, lastDay);
        organisations.forget();
    }

    private <T> Stream<T> known(UUID organisation, Function<Tenant, T> shown) {
        return organisations.byId(organisation).map(shown).stream();
    }

    private Superior superior(Tenant tenant, Way way) {
        return new Superior(
                tenant.id(),
                tenant.alias(),
                tenant.name(),
                tenant.level(),
                way.via(),
                aliasOf(way.via()),
                way.distance());
    }

    private Subordinate subordinate(Tenant tenant, Way way) {
        return new Subordinate(
                tenant.id(),
                tenant.alias(),
                tenant.name(),
                tenant.level(),
                way.via(),
                aliasOf(way.via()),
                way.distance(),
                way.memberNumber());
    }

    private String aliasOf(UUID organisation) {
        return organisations.byId(organisation).map(Tenant::alias).orElse("");
    }

    private UUID idOf(String field, String alias) {
        return organisations
                .byAlias(alias)
                .map(Tenant::id)
                .orElseThrow(() -> new BusinessRuleViolated(field, "tenant.affiliation.unknown"));
    }

    private static UUID ownId() {
        return CallContext.current().tenant().id();
    }
}
