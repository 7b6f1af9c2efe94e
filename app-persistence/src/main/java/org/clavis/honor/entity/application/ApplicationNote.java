package org.clavis.honor.entity.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said or done about an application, by whichever organisation: a comment, or a step of an item with
 * its reason. Each organisation on the way keeps it under the same id; it is never changed.
 */
@Entity
@Immutable
public class ApplicationNote implements Serializable {
    public static final int LONGEST = 4000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private HonorApplication application;

    /** The item it is about; null for the application as a whole. */
    private @Nullable UUID item;

    /** What the item became; null for a comment. */
    @Enumerated(EnumType.STRING)
    private @Nullable ItemState step;

    private String organisation;

    private String organisationName;

    @Encrypted
    private String author;

    @Encrypted
    private @Nullable String text;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected ApplicationNote() {}

    /** A note as it came from elsewhere, or is to be kept. */
    public ApplicationNote(HonorApplication application, Noted noted) {
        this.id = noted.id();
        this.application = application;
        this.item = noted.item();
        this.step = noted.step();
        this.organisation = noted.organisation();
        this.organisationName = noted.organisationName();
        this.author = noted.author();
        this.text = noted.text();
        this.writtenAt = noted.at();
    }

    /**
     * What a note says.
     *
     * @param organisation alias of the organisation it comes from
     */
    public record Noted(
            UUID id,
            @Nullable UUID item,
            @Nullable ItemState step,
            String organisation,
            String organisationName,
            String author,
            @Nullable String text,
            Instant at) {
        public static Noted step(ApplicationItem item, String organisation, String name, String author) {
            return new Noted(
                    RowId.next(), item.getId(), item.getState(), organisation, name, author, item.getReason(), now());
        }

        public static Noted comment(@Nullable UUID item, String organisation, String name, String author, String text) {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new BusinessRuleViolated("text", "honor.application.rule.comment", LONGEST);
            }
            return new Noted(RowId.next(), item, null, organisation, name, author, text.strip(), now());
        }

        private static Instant now() {
            return Instant.now().truncatedTo(ChronoUnit.MICROS);
        }
    }

    public Noted noted() {
        return new Noted(id, item, step, organisation, organisationName, author, text, writtenAt);
    }

    public UUID getId() {
        return id;
    }

    public HonorApplication getApplication() {
        return application;
    }
}
