package org.clavis.club;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clavis.access.OpenToAll;
import org.clavis.club.entity.OutsideOrganisation;
import org.clavis.club.entity.OutsideRepository;
import org.clavis.club.entity.Whereabouts;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Subordinate;
import org.clavis.tenant.entity.AffiliationPurpose;

/** Everybody who belongs to the own federation: those on this server, and those in the list of others. */
@Stateless
public class Affiliates {
    private static final String PUBLIC = "names of organisations are no secret; whom they are reached by is not told";
    /** By distance, then by name. */
    public static final Comparator<Affiliate> NEAREST =
            Comparator.comparingInt(Affiliate::distance).thenComparing(Affiliate::name);

    @Inject
    private Federations federations;

    @Inject
    private OutsideRepository outside;

    /** Every organisation below on a day for a purpose, nearest first and then by name. */
    @OpenToAll(PUBLIC)
    public List<Affiliate> below(LocalDate day, AffiliationPurpose purpose) {
        Stream<Affiliate> here = federations.below(day, purpose).stream().map(Affiliates::here);
        Stream<Affiliate> elsewhere = outside.all().stream()
                .filter(one -> one.belongsOn(day, purpose))
                .map(Affiliates::outside);
        return Stream.concat(here, elsewhere).sorted(NEAREST).toList();
    }

    /** The organisation below of that alias; nothing if it does not belong to us on that day for that purpose. */
    @OpenToAll(PUBLIC)
    public Optional<Affiliate> find(String alias, LocalDate day, AffiliationPurpose purpose) {
        return below(day, purpose).stream()
                .filter(affiliate -> affiliate.alias().equals(alias))
                .findFirst();
    }

    private static Affiliate here(Subordinate one) {
        return new Affiliate(
                one.id(),
                one.alias(),
                one.name(),
                one.level(),
                one.memberNumber(),
                one.viaAlias(),
                one.distance(),
                Whereabouts.HERE);
    }

    private static Affiliate outside(OutsideOrganisation one) {
        String alias = Objects.requireNonNull(one.getAlias());
        return new Affiliate(
                one.getId(),
                alias,
                Objects.requireNonNull(one.getName()),
                Objects.requireNonNull(one.getLevel()),
                one.getNumber(),
                alias,
                1,
                Objects.requireNonNull(one.getWhereabouts()));
    }
}
