package org.clavis.honor.entity.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/** Somebody who signs certificates: by hand, or by a picture of the signature. */
@Entity
public class Signer implements Serializable {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private CertificateTemplate template;

    /** From left to right, from 1. */
    private int place;

    @Encrypted
    @Size(max = 100)
    private @Nullable String name;

    @Size(max = 100)
    private @Nullable String office;

    @Encrypted
    private byte @Nullable [] signature;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Signer() {}

    Signer(CertificateTemplate template, int place) {
        this.id = RowId.next();
        this.template = template;
        this.place = place;
    }

    /** Takes over the names; the signature of somebody else goes. */
    void correct(Signer edited) {
        if (edited.name == null && edited.office == null) {
            signature = null;
        }
        setName(edited.name);
        setOffice(edited.office);
    }

    boolean isEmpty() {
        return name == null && office == null && signature == null;
    }

    public UUID getId() {
        return id;
    }

    public CertificateTemplate getTemplate() {
        return template;
    }

    public int getPlace() {
        return place;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Text.tidy(name);
    }

    public @Nullable String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = Text.tidy(office);
    }

    public byte @Nullable [] getSignature() {
        return signature;
    }

    /** PNG or JPEG; the array is kept and must not be changed after. */
    public void setSignature(byte @Nullable [] signature) {
        this.signature = signature;
    }
}
