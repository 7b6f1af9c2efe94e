package org.clavis.honor.entity.paper;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation's certificates look like: its logo, who signs, what is said for which grade; and, for those who
 * want more, structure and style of their own. Several templates serve different honors; where none does, the one that
 * comes with the program is used.
 */
@Entity
public class CertificateTemplate implements Serializable {
    public static final int SIGNERS = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    @NotBlank
    @Size(max = 100)
    private @Nullable String name;

    /** Codes of the rules it is for, separated by commas, {@code BDMV-D-*} for all that begin so; null: all others. */
    @Size(max = 500)
    private @Nullable String codes;

    /** Strict XHTML; null: the structure that comes with the program. */
    @Size(max = 60_000)
    private @Nullable String body;

    /** CSS; null: the style that comes with the program. */
    @Size(max = 30_000)
    private @Nullable String style;

    @Encrypted
    private byte @Nullable [] logo;

    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Signer> signers = new ArrayList<>();

    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<GradeText> texts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected CertificateTemplate() {}

    public CertificateTemplate(@Nullable String name) {
        this.id = RowId.next();
        this.name = Text.tidy(name);
    }

    /** The same apart from the database and without pictures: what a form writes into. */
    public CertificateTemplate copy() {
        CertificateTemplate copy = new CertificateTemplate(name);
        copy.id = id;
        copy.version = version;
        copy.take(this);
        return copy;
    }

    /** Takes over what somebody edited; pictures stay. */
    public void correct(CertificateTemplate edited) {
        take(edited);
    }

    private void take(CertificateTemplate edited) {
        setName(edited.name);
        setCodes(edited.codes);
        setBody(edited.body);
        setStyle(edited.style);
        edited.signers.forEach(other -> signer(other.getPlace()).correct(other));
        signers.removeIf(Signer::isEmpty);
        texts.clear();
        edited.texts.stream().filter(GradeText::isSaid).forEach(other -> say(other.getGrade(), other.getText()));
    }

    /** Whoever signs at this place, counted from 1; a new one if nobody does yet. */
    public Signer signer(int place) {
        Optional<Signer> known =
                signers.stream().filter(signer -> signer.getPlace() == place).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Signer signer = new Signer(this, place);
        signers.add(signer);
        return signer;
    }

    /** What is said for a grade, or for all that nothing is said for. */
    public void say(@Nullable String grade, @Nullable String text) {
        texts.add(new GradeText(this, grade, text));
    }

    /** What is said for the grade; null if nothing. */
    public @Nullable String textFor(@Nullable String grade) {
        return Stream.of(grade, null)
                .flatMap(wanted -> texts.stream().filter(text -> text.isFor(wanted)))
                .map(GradeText::getText)
                .findFirst()
                .orElse(null);
    }

    /** Whether it is the one for all honors that no other one is for. */
    public boolean isForAllOthers() {
        return codes == null;
    }

    /** Whether it is meant for honors by the rule of this code. */
    public boolean isFor(@Nullable String code) {
        return code != null
                && codes != null
                && Arrays.stream(codes.split(",")).map(String::strip).anyMatch(one -> matches(one, code));
    }

    private static boolean matches(String pattern, String code) {
        return pattern.endsWith("*")
                ? code.startsWith(pattern.substring(0, pattern.length() - 1))
                : code.equals(pattern);
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

    public @Nullable String getCodes() {
        return codes;
    }

    public void setCodes(@Nullable String codes) {
        this.codes = Text.tidy(codes);
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = Text.tidy(body);
    }

    public @Nullable String getStyle() {
        return style;
    }

    public void setStyle(@Nullable String style) {
        this.style = Text.tidy(style);
    }

    public byte @Nullable [] getLogo() {
        return logo;
    }

    /** PNG or JPEG; the array is kept and must not be changed after. */
    public void setLogo(byte @Nullable [] logo) {
        this.logo = logo;
    }

    public List<Signer> getSigners() {
        return Collections.unmodifiableList(signers);
    }

    public List<GradeText> getTexts() {
        return Collections.unmodifiableList(texts);
    }
}
