package org.clavis.meldung.fee;

import static org.clavis.access.Register.INVOICES;
import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.DELETE;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.access.Requires;
import org.clavis.meldung.entity.fee.DueFee;
import org.clavis.meldung.entity.fee.FeeNotice;
import org.clavis.meldung.entity.fee.FeeOrder;
import org.clavis.meldung.entity.fee.FeeOrderRepository;
import org.clavis.meldung.entity.fee.FeeTerms;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.RecordChanged;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Organisation;
import org.clavis.tenant.Superior;
import org.clavis.tenant.entity.AffiliationPurpose;

/** What federations charge: the own orders, to be written and announced, and those of the federations above. */
@Stateless
public class FeeOrders {
    @Inject
    private FeeOrderRepository repository;

    @Inject
    private FeePost post;

    @Inject
    private Federations federations;

    /** Orders of the own organisation and of those above, every edition, the latest first. */
    @Requires(register = INVOICES, right = READ)
    public List<FeeOrder> list() {
        return repository.all();
    }

    @Requires(register = INVOICES, right = READ)
    public FeeOrder open(UUID id) {
        return repository.get(id);
    }

    /** What the own organisation charges in a year: of its orders the latest that was announced for then or before. */
    @Requires(register = INVOICES, right = READ)
    public Optional<FeeOrder> own(int year) {
        String own = federations.own().alias();
        return repository.inForce(year).stream()
                .filter(order -> order.getOwner().equals(own))
                .findFirst();
    }

    /**
     * What the federations directly above charge the own organisation for these figures in a year, each that has
     * announced a fee order for it or for a year before.
     */
    @Requires(register = MELDUNGEN, right = READ)
    public List<DueFee> preview(Figures figures, int year) {
        Set<String> parents = federations.above(GermanDate.today(), AffiliationPurpose.FEES).stream()
                .filter(superior -> superior.distance() == 1)
                .map(Superior::alias)
                .collect(Collectors.toSet());
        return repository.inForce(year).stream()
                .filter(order -> parents.contains(order.getOwner()))
                .map(order -> order.due(figures))
                .toList();
    }

    /**
     * Begins an order of the own organisation, or the next edition of one.
     *
     * @return its id
     * @throws BusinessRuleViolated if the terms are not in order, or there is a draft for that year
     */
    @Requires(register = INVOICES, right = WRITE)
    public UUID draft(int year, FeeTerms terms) {
        Organisation own = federations.own();
        List<FeeOrder> before = repository.editions(own.alias(), year);
        int edition = before.isEmpty() ? 1 : before.get(0).getEdition() + 1;
        FeeOrder order = FeeOrder.draft(own.alias(), own.name(), year, edition, terms);
        repository.add(order);
        return order.getId();
    }

    /**
     * Changes a draft.
     *
     * @throws RecordChanged if somebody has saved it since that version
     */
    @Requires(register = INVOICES, right = WRITE)
    public void correct(UUID id, long version, FeeTerms edited) {
        FeeOrder order = get(id, version);
        order.correct(edited);
        repository.write(order);
    }

    /** Puts a draft in force and tells everybody directly below who pays. */
    @Requires(register = INVOICES, right = WRITE)
    public void announce(UUID id, long version) {
        FeeOrder order = get(id, version);
        order.requireDraft();
        repository.editions(order.getOwner(), order.getYear()).forEach(FeeOrder::supersede);
        repository.write(order);
        FeeNotice notice = order.announce();
        repository.write(order);
        post.tell(notice);
    }

    /** Throws a draft away. */
    @Requires(register = INVOICES, right = DELETE)
    public void remove(UUID id, long version) {
        repository.remove(get(id, version));
    }

    private FeeOrder get(UUID id, long version) {
        FeeOrder order = repository.get(id);
        if (order.getVersion() != version) {
            throw new RecordChanged(FeeOrder.class, id);
        }
        return order;
    }
}
