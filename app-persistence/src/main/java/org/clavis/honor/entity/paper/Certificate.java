package org.clavis.honor.entity.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RowId;
import org.clavis.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A certificate (Urkunde) that was issued. It has its number for ever, also when it is printed again, and keeps it when
 * it is revoked: the series of a year has no gaps and no number twice. Printed again it is a second copy and says so,
 * unless the first print was spoiled and never handed over. A person that is removed leaves the number and no name.
 */
@Entity
public class Certificate implements Serializable {
    @Id
    private UUID id;

    @Version
    private long version;

    private int seriesYear;

    /** Counts up from 1 within the year. */
    private int serial;

    @Enumerated(EnumType.STRING)
    private PaperSubject.Source source;

    /** Id of the item or honor. */
    private UUID subject;

    private String title;

    private @Nullable String club;

    @Encrypted
    private @Nullable String personName;

    private LocalDate issuedOn;

    @Encrypted
    private @Nullable String issuedBy;

    private int prints;

    private LocalDate printedOn;

    /** The day of the latest print if that is a second copy. */
    private @Nullable LocalDate secondCopyOn;

    private @Nullable LocalDate revokedOn;

    @Encrypted
    private @Nullable String revokedBecause;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills every field
    protected Certificate() {}

    @SuppressWarnings("NullAway.Init") // the wording is taken over before anybody sees it
    private Certificate(int seriesYear, int serial, PaperSubject subject, LocalDate issuedOn) {
        this.id = RowId.next();
        this.seriesYear = seriesYear;
        this.serial = serial;
        this.source = subject.source();
        this.subject = subject.ref();
        this.issuedOn = issuedOn;
    }

    /**
     * The first print.
     *
     * @param serial the next one of the year
     * @param by name of whoever prints it
     */
    static Certificate issued(int serial, PaperSubject subject, String by, LocalDate today) {
        Certificate certificate = new Certificate(subject.seriesYear(), serial, subject, today);
        certificate.issuedBy = by;
        certificate.printed(subject, today);
        return certificate;
    }

    /** Another print, which is a second copy unless it replaces a spoiled one. */
    public void reprint(PaperSubject again, Reprint why, LocalDate today) {
        requireValid();
        printed(again, today);
        secondCopyOn = why == Reprint.SECOND_COPY ? today : null;
    }

    private void printed(PaperSubject shown, LocalDate today) {
        title = shown.award().title();
        club = shown.club();
        personName = shown.person().name();
        prints++;
        printedOn = today;
    }

    /** Declares it void. */
    public void revoke(@Nullable String why, LocalDate today) {
        requireValid();
        String reason = Text.tidy(why);
        if (reason == null) {
            throw new BusinessRuleViolated("reason", "shared.constraint.NotBlank");
        }
        revokedBecause = reason;
        revokedOn = today;
    }

    private void requireValid() {
        if (revokedOn != null) {
            throw new BusinessRuleViolated(null, "honor.certificate.rule.revoked", getNumber(), revokedOn);
        }
    }

    /** The person is removed: what stays is that this number was given out. */
    public void forget() {
        personName = null;
    }

    /** As it stands on the paper: {@code 2026-0001}. */
    public String getNumber() {
        return String.format(Locale.ROOT, "%d-%04d", seriesYear, serial);
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public int getSeriesYear() {
        return seriesYear;
    }

    public int getSerial() {
        return serial;
    }

    public PaperSubject.Source getSource() {
        return source;
    }

    public UUID getSubject() {
        return subject;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getClub() {
        return club;
    }

    public @Nullable String getPersonName() {
        return personName;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public @Nullable String getIssuedBy() {
        return issuedBy;
    }

    public int getPrints() {
        return prints;
    }

    public LocalDate getPrintedOn() {
        return printedOn;
    }

    public @Nullable LocalDate getSecondCopyOn() {
        return secondCopyOn;
    }

    public @Nullable LocalDate getRevokedOn() {
        return revokedOn;
    }

    public @Nullable String getRevokedBecause() {
        return revokedBecause;
    }
}
