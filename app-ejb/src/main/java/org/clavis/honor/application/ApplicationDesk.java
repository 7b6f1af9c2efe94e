package org.clavis.honor.application;

import static org.clavis.access.Register.HONOR_APPLICATIONS;
import static org.clavis.access.Right.EXPORT;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clavis.access.Requires;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.RuleBook;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationRepository;
import org.clavis.honor.entity.application.Evidence;
import org.clavis.honor.entity.application.Handover;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.json.RecordJson;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a federation does with applications of its clubs: check, pass on, decide, order, hand over. Many items go in one
 * call, and either all of them or none; every step is told to the club and to everybody on the way.
 */
@Stateless
public class ApplicationDesk {
    private static final Set<ItemState> TO_BUY = EnumSet.of(ItemState.APPROVED);

    @Inject
    private ApplicationRepository repository;

    @Inject
    private Inbox inbox;

    @Inject
    private Decisions decisions;

    @Inject
    private Directions directions;

    @Inject
    private RuleBook rules;

    @Inject
    private Protokoll protokoll;

    /** Items of other organisations' applications, in the order of the events. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public InboxPage inbox(InboxQuery query) {
        return inbox.page(query);
    }

    /** What an item says beside what is known here of the same person. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public Known known(UUID id) {
        ApplicationItem item = repository.item(id);
        String club = item.getApplication().getClubAlias();
        List<ApplicationItem> earlier = repository.ofMember(item.getMemberRef()).stream()
                .filter(other -> !other.getId().equals(id)
                        && other.getApplication().getClubAlias().equals(club))
                .toList();
        boolean genuine = rules.edition(item.getAwardingBody(), item.getRuleCode(), item.getEdition())
                .filter(edition -> !RecordJson.write(edition.content()).equals(item.getRule()))
                .isEmpty();
        String evidence = item.getEvidence();
        return new Known(
                item, evidence == null ? Evidence.NONE : RecordJson.read(evidence, Evidence.class), earlier, genuine);
    }

    /**
     * Checks, passes on, approves, rejects or returns: all of it or nothing.
     *
     * @throws org.clavis.shared.BusinessRuleViolated naming the first item this cannot be done with
     */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void decide(List<Decision> decided) {
        decisions.take(decided);
    }

    /** What has to be bought for the honors this organisation has approved. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public OrderList orders() {
        return OrderList.of(repository.items(TO_BUY).stream()
                .filter(item -> item.isAwardedBy(directions.own()))
                .toList());
    }

    /** Writes the order list and closes the stream. */
    @Requires(register = HONOR_APPLICATIONS, right = EXPORT)
    public void export(TableFormat format, OutputStream out) throws IOException {
        protokoll.record(AuditAction.EXPORT, Map.of("what", "Bestellliste", "format", format.name()));
        OrderTable.write(orders(), format, out);
    }

    /** Needles and certificates of these items are ordered. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void order(List<UUID> items) {
        decisions.take(items, item -> item.decide(directions.own(), ItemState.ORDERED, null));
    }

    /** The honors have been handed over. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void award(List<UUID> items, Handover handover) {
        decisions.take(items, item -> item.award(directions.own(), handover));
    }

    /** Takes an approved or awarded honor back. */
    @Requires(register = HONOR_APPLICATIONS, right = WRITE)
    public void revoke(UUID item, @Nullable String reason) {
        decisions.take(List.of(item), one -> one.decide(directions.own(), ItemState.REVOKED, reason));
    }

    /** How much was applied for and granted, by year, honor and club. */
    @Requires(register = HONOR_APPLICATIONS, right = READ)
    public Statistics statistics() {
        return Statistics.of(repository.tallies());
    }
}
