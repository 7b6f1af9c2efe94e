package org.clavis.member.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/** A number or mail address under which a member is reached. */
@Entity
public class Contact implements OwnedRow<Contact> {
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@<>,;]+@([^\\s@.<>,;]+\\.)+[^\\s@.<>,;]{2,}");
    /** As people write them: digits with blanks, brackets, slashes and hyphens; "+" or "00" for abroad. */
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[ ()/.\\-]*(\\d[ ()/.\\-]*){3,20}");

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable ContactKind kind;

    @Encrypted
    @NotBlank
    @Size(max = 254)
    private @Nullable String value;

    /** The club's own word for it: "Arbeit", "Mutter". */
    @Encrypted
    @Size(max = 100)
    private @Nullable String label;

    private boolean preferred;

    private boolean newsletter;

    protected Contact() {}

    public Contact(Member member) {
        this(RowId.next(), member);
    }

    /** The edited state of the row with this id. */
    public Contact(UUID id, Member member) {
        this.id = id;
        this.member = member;
    }

    @Override
    public void correct(Contact edited) {
        setKind(edited.kind);
        setValue(edited.value);
        setLabel(edited.label);
        setPreferred(edited.preferred);
        setNewsletter(edited.newsletter);
    }

    @Override
    public List<Violation> brokenRules(LocalDate today) {
        if (kind == null || value == null || form(kind).matcher(value).matches()) {
            return List.of();
        }
        String rule = kind == ContactKind.EMAIL ? "member.rule.mailAddress" : "member.rule.phoneNumber";
        return List.of(Violation.of("value", rule));
    }

    private static Pattern form(ContactKind kind) {
        return kind == ContactKind.EMAIL ? MAIL_ADDRESS : PHONE_NUMBER;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public Member getMember() {
        return member;
    }

    public @Nullable ContactKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ContactKind kind) {
        this.kind = kind;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = Text.tidy(value);
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = Text.tidy(label);
    }

    public boolean isPreferred() {
        return preferred;
    }

    public void setPreferred(boolean preferred) {
        this.preferred = preferred;
    }

    public boolean isNewsletter() {
        return newsletter;
    }

    public void setNewsletter(boolean newsletter) {
        this.newsletter = newsletter;
    }
}
