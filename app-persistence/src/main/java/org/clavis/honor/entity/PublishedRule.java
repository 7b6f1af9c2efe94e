package org.clavis.honor.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a rule as the organisations below its owner see it: what has once been in force, nothing that is
 * personal. Under the id that the rule has with its owner; only the owner writes it.
 */
@Entity
@Table(name = "published_rule", schema = "common")
public class PublishedRule {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private String owner;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private RuleState state;

    @Column(updatable = false)
    private String content;

    private long ruleVersion;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected PublishedRule() {}

    /** A rule that is in force or was, as its owner has it. */
    PublishedRule(UUID ownerId, String owner, HonorRule rule) {
        LocalDate from = rule.getValidFrom();
        if (from == null) {
            throw new IllegalArgumentException("a draft is nobody else's business");
        }
        this.id = rule.getId();
        this.ownerId = ownerId;
        this.owner = owner;
        this.code = rule.getCode();
        this.edition = rule.getEdition();
        this.validFrom = from;
        this.content = RecordJson.write(rule.getContent());
        this.validTo = rule.getValidTo();
        this.state = rule.getState();
        this.ruleVersion = rule.getVersion();
    }

    /** Follows the owner's rule; what is older than what stands here already changes nothing. */
    void take(HonorRule rule) {
        if (rule.getVersion() >= ruleVersion) {
            validTo = rule.getValidTo();
            state = rule.getState();
            ruleVersion = rule.getVersion();
        }
    }

    public UUID id() {
        return id;
    }

    /** Alias of the organisation whose rule it is. */
    public String owner() {
        return owner;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String code() {
        return code;
    }

    public int edition() {
        return edition;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public RuleState state() {
        return state;
    }

    public RuleContent content() {
        return RecordJson.read(content, RuleContent.class);
    }
}
