package org.clavis.honor.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clavis.shared.RowId;
import org.jspecify.annotations.Nullable;

/**
 * That an edition has to be made known to the organisations below: written with the change of the rule, in one
 * transaction, and marked once it is done. Lost in no crash, and doing it twice changes nothing.
 */
@Entity
@Table(name = "rule_outbox")
public class RulePublication {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID ruleId;

    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected RulePublication() {}

    public RulePublication(HonorRule rule) {
        this.id = RowId.next();
        this.ruleId = rule.getId();
    }

    public void done() {
        publishedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID getId() {
        return id;
    }

    public UUID getRuleId() {
        return ruleId;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }
}
