package org.clavis.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.clavis.federation.Circular;
import org.clavis.federation.ContactPurpose;
import org.clavis.federation.Officers;
import org.clavis.paper.web.PdfFile;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.transfer.TableFormat;
import org.clavis.transfer.web.TableFile;
import org.jspecify.annotations.Nullable;

/** Takes the addresses of the office holders that are shown along, for a purpose that has to be said. */
@Named
@RequestScoped
public class OfficerPost {
    @Inject
    private Officers officers;

    @Inject
    private OfficerList list;

    @NotNull
    private @Nullable ContactPurpose purpose;

    @Size(max = Circular.LONGEST_SUBJECT)
    private @Nullable String subject;

    @Size(max = Circular.LONGEST_TEXT)
    private @Nullable String text;

    @Size(max = Circular.LONGEST_SIGNATURE)
    private @Nullable String signature;

    public void xlsx() throws IOException {
        table(TableFormat.XLSX);
    }

    public void csv() throws IOException {
        table(TableFormat.CSV);
    }

    private void table(TableFormat format) throws IOException {
        ContactPurpose said = said();
        TableFile.send(
                "funktionen-" + GermanDate.today(), format, out -> officers.export(list.filter(), said, format, out));
    }

    public void labels() throws IOException {
        ContactPurpose said = said();
        PdfFile.send("etiketten-" + GermanDate.today(), out -> officers.labels(list.filter(), said, out));
    }

    public void letters() throws IOException {
        ContactPurpose said = said();
        var letter = new Circular(subject, text, signature);
        PdfFile.send("rundschreiben-" + GermanDate.today(), out -> officers.letters(list.filter(), said, letter, out));
    }

    private ContactPurpose said() {
        if (purpose == null) {
            throw new BusinessRuleViolated("purpose", "federation.officers.rule.purpose");
        }
        return purpose;
    }

    public @Nullable ContactPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable ContactPurpose purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getSignature() {
        return signature;
    }

    public void setSignature(@Nullable String signature) {
        this.signature = signature;
    }
}
