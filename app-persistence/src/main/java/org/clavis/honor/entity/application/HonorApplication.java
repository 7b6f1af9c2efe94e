package org.clavis.honor.entity.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An application for honors (Ehrungsantrag) for one event of a club. The club drafts and submits it; each organisation
 * on the way keeps a copy with those items that come by there. Where it stands is told by its items. Whatever of it is
 * with the club, new or returned, can be changed; the rest stays as it was sent.
 */
@Entity
public class HonorApplication extends Occasion {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ApplicationOrigin origin;

    private String clubAlias;

    private String clubName;

    /** Day on which it was submitted, latest. */
    private @Nullable LocalDate filedOn;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ApplicationItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected HonorApplication() {}

    private HonorApplication(UUID id, ApplicationOrigin origin, String clubAlias, String clubName) {
        this.id = id;
        this.origin = origin;
        this.clubAlias = clubAlias;
        this.clubName = clubName;
    }

    /** An empty application of this organisation. */
    public static HonorApplication draft(UUID id, String clubAlias, String clubName) {
        return new HonorApplication(id, ApplicationOrigin.OWN, clubAlias, clubName);
    }

    /** The copy of an application that another organisation sent. */
    public static HonorApplication received(UUID id, String clubAlias, String clubName) {
        return new HonorApplication(id, ApplicationOrigin.RECEIVED, clubAlias, clubName);
    }

    /** Takes over the edited event and the words of the club. */
    public void correct(Occasion edited) {
        requireOpen();
        take(edited);
    }

    /** One honor more for somebody; asked for twice it is there once. */
    public void add(Claim claim) {
        if (!items.isEmpty()) {
            requireOpen();
        }
        boolean there = items.stream()
                .anyMatch(item -> item.getMemberRef().equals(claim.person().ref())
                        && item.claim().honor().equals(claim.honor()));
        if (!there) {
            items.add(new ApplicationItem(this, claim));
        }
    }

    /** Leaves out an item that was never submitted. */
    public void takeAway(UUID item) {
        if (item(item).getState() != ItemState.DRAFT) {
            throw new BusinessRuleViolated(null, "honor.application.rule.submitted");
        }
        items.removeIf(one -> one.getId().equals(item));
    }

    /**
     * Submits whatever is with the club.
     *
     * @param snapshot what is known of an item now
     * @return the items that are on their way from now on
     */
    public List<ApplicationItem> submit(LocalDate today, Function<ApplicationItem, Claim> snapshot) {
        requireOpen();
        List<ApplicationItem> open =
                items.stream().filter(item -> item.getState().isOpen()).toList();
        List<Violation> broken = FilingRules.broken(this, open, today);
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
        open.forEach(item -> item.submit(snapshot.apply(item)));
        filedOn = today;
        return open;
    }

    /** Whether nothing of it was ever submitted, so that it can be thrown away. */
    public boolean isDraft() {
        return origin == ApplicationOrigin.OWN && items.stream().allMatch(item -> item.getState() == ItemState.DRAFT);
    }

    /** Takes over what a club sent: an item that is new here, or one that comes back mended. */
    public void receive(Occasion sent, LocalDate filed, UUID item, Claim claim, UUID from) {
        take(sent);
        filedOn = filed;
        Optional<ApplicationItem> known = find(item);
        if (known.isEmpty()) {
            items.add(new ApplicationItem(this, item, claim, from));
        } else if (known.get().getState() == ItemState.RETURNED) {
            known.get().resubmitted(claim, from);
        }
    }

    public ApplicationState getState() {
        return ApplicationState.of(items.stream().map(ItemProgress::getState).toList());
    }

    public ApplicationItem item(UUID item) {
        return find(item).orElseThrow(() -> new RecordNotFound(ApplicationItem.class, item));
    }

    public Optional<ApplicationItem> find(UUID item) {
        return items.stream().filter(one -> one.getId().equals(item)).findFirst();
    }

    private void requireOpen() {
        boolean open = items.isEmpty()
                || items.stream().anyMatch(item -> item.getState().isOpen());
        if (origin != ApplicationOrigin.OWN || !open) {
            throw new BusinessRuleViolated(null, "honor.application.rule.underWay");
        }
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public ApplicationOrigin getOrigin() {
        return origin;
    }

    public String getClubAlias() {
        return clubAlias;
    }

    public String getClubName() {
        return clubName;
    }

    public @Nullable LocalDate getFiledOn() {
        return filedOn;
    }

    public List<ApplicationItem> getItems() {
        return Collections.unmodifiableList(items);
    }
}
