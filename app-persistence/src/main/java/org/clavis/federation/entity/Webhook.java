package org.clavis.federation.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Another program that wants to be told of changes. It is told from the moment it is recorded, in their order; what it
 * cannot be told is tried again for days, then it is given up until somebody switches it on again.
 */
@Entity
public class Webhook implements Serializable {
    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Version
    private long version;

    /** What people call the program. */
    @NotBlank
    @Size(max = 100)
    private @Nullable String name;

    @NotBlank
    @Size(max = 500)
    private @Nullable String url;

    /** What every message is signed with. Bytes, of which the Protokoll tells how many there are and no more. */
    @Encrypted
    private byte[] secret = {};

    /** Names of what it is told of. */
    @NotBlank(message = "{jakarta.validation.constraints.NotEmpty.message}")
    private String kinds = "";

    @Enumerated(EnumType.STRING)
    private WebhookState state = WebhookState.ACTIVE;

    protected Webhook() {}

    /** The edited state of the one with this id. */
    public Webhook(UUID id) {
        this.id = id;
    }

    /** One that is to be filled in; told of everything unless somebody chooses. */
    public static Webhook blank() {
        var webhook = new Webhook(RowId.next());
        webhook.setKinds(ChangeKind.values());
        return webhook;
    }

    /** Takes over what somebody edited; secret and state stay. */
    public void correct(Webhook edited) {
        name = edited.name;
        url = edited.url;
        kinds = edited.kinds;
    }

    /** From now on messages are signed with another secret. */
    public void renew(String newSecret) {
        secret = newSecret.getBytes(StandardCharsets.UTF_8);
    }

    public void pause() {
        if (state == WebhookState.PAUSED) {
            throw new BusinessRuleViolated(null, "federation.rule.pausedAlready");
        }
        state = WebhookState.PAUSED;
    }

    public void resume() {
        if (state == WebhookState.ACTIVE) {
            throw new BusinessRuleViolated(null, "federation.rule.activeAlready");
        }
        state = WebhookState.ACTIVE;
    }

    public void giveUp() {
        state = WebhookState.GIVEN_UP;
    }

    public boolean isActive() {
        return state == WebhookState.ACTIVE;
    }

    public boolean wants(ChangeKind kind) {
        return Arrays.asList(getKinds()).contains(kind);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Text.tidy(name);
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = Text.tidy(url);
    }

    public String getSecret() {
        return new String(secret, StandardCharsets.UTF_8);
    }

    /** In the order of their declaration. */
    public ChangeKind[] getKinds() {
        return kinds.isEmpty()
                ? new ChangeKind[0]
                : Arrays.stream(kinds.split(BETWEEN)).map(ChangeKind::valueOf).toArray(ChangeKind[]::new);
    }

    public void setKinds(ChangeKind... chosen) {
        kinds = Arrays.stream(chosen).distinct().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    public WebhookState getState() {
        return state;
    }
}
