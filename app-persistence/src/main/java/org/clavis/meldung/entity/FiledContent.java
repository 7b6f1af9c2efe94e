package org.clavis.meldung.entity;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.exchange.entity.SignedContent;
import org.clavis.json.RecordJson;
import org.clavis.meldung.entity.figures.FigureCheck;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.entity.report.Collected;
import org.clavis.meldung.entity.report.Report;
import org.clavis.meldung.entity.report.Reporter;
import org.jspecify.annotations.Nullable;

/** What is reported: figures always, and the signed content as far as names come up here. */
@MappedSuperclass
public abstract class FiledContent extends Filing {
    /** When it was signed; when it was typed in if it never was. */
    private @Nullable Instant submittedAt;

    /** Of the content, hexadecimal; null where there is no content. */
    private @Nullable String sha256;

    /** The Meldung of a federation that this one came with. */
    private @Nullable UUID carrier;

    /** The signed content with its signature, JSON of {@link SignedContent}; null where no names have come up here. */
    @Encrypted
    private @Nullable String signed;

    /** {@link Figures} as JSON. */
    @Encrypted
    private @Nullable String figures;

    /** Of a draft: the {@link Answers} given so far, as JSON. */
    @Encrypted
    private @Nullable String answers;

    protected FiledContent() {}

    protected FiledContent(UUID id, Campaign campaign, MeldungOrigin origin, Reporter reporter, String via) {
        super(id, campaign, origin, reporter, via);
    }

    /** It says from now on what was signed. */
    protected final void freeze(SignedContent sent, Figures counted) {
        this.submittedAt = sent.sent();
        this.sha256 = sent.sha256();
        this.signed = sent.toJson();
        this.figures = sound(counted);
    }

    /** It says what a federation in between passes on. */
    protected final void freeze(Collected collected, FiledContent federation) {
        this.carrier = federation.getId();
        this.submittedAt = federation.submittedAt;
        this.sha256 = collected.sha256();
        this.signed = collected.snapshot();
        this.figures = sound(collected.figures());
    }

    /** It says nothing but counts. */
    protected final void freeze(Figures counted) {
        this.submittedAt = now();
        this.figures = sound(counted);
    }

    /** Sums are over those of everybody, so that no figures are kept that would spoil them. */
    private static String sound(Figures counted) {
        FigureCheck.require(counted);
        return RecordJson.write(counted);
    }

    protected final void keep(Answers given) {
        this.answers = RecordJson.write(given);
    }

    /** Microseconds are what the database keeps. */
    protected static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public @Nullable Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Whether it came after the last day on which it was in time. */
    public boolean isLate() {
        return submittedAt != null && getCampaign().isLate(submittedAt);
    }

    public @Nullable UUID getCarrier() {
        return carrier;
    }

    /** Whether it came with the Meldung of a federation in between. */
    public boolean isCarried() {
        return carrier != null;
    }

    /** Whether it is of the organisation itself, and not typed in here. */
    public boolean isSigned() {
        return sha256 != null;
    }

    public @Nullable String getSha256() {
        return sha256;
    }

    public @Nullable String getSigned() {
        return signed;
    }

    /** The signed content, to be verified. */
    public Optional<SignedContent> signedContent() {
        return Optional.ofNullable(signed).map(SignedContent::parse);
    }

    /** What was reported, as far as names come up here. */
    public Optional<Report> report() {
        return signedContent().map(content -> RecordJson.read(content.content(), Report.class));
    }

    public Answers answers() {
        return answers == null ? Answers.NONE : RecordJson.read(answers, Answers.class);
    }

    public Figures figures() {
        return figures == null ? Figures.NONE : RecordJson.read(figures, Figures.class);
    }
}
