package org.clavis.member.web;

import java.util.UUID;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.entity.Member;
import org.clavis.shared.RowId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Contact")
public record ContactJson(
        @Schema(description = RowIds.DESCRIPTION) @Nullable UUID id,
        @Schema(required = true) @Nullable ContactKind kind,
        @Schema(required = true) @Nullable String value,
        @Schema(description = "The club's own word for it.") @Nullable String label,
        @Schema(defaultValue = "false") @Nullable Boolean preferred,
        @Schema(defaultValue = "false") @Nullable Boolean newsletter) {

    static ContactJson from(Contact contact) {
        return new ContactJson(
                contact.getId(),
                contact.getKind(),
                contact.getValue(),
                contact.getLabel(),
                contact.isPreferred(),
                contact.isNewsletter());
    }

    Contact toEntity(Member member) {
        var contact = new Contact(id == null ? RowId.next() : id, member);
        contact.setKind(kind);
        contact.setValue(value);
        contact.setLabel(label);
        contact.setPreferred(Boolean.TRUE.equals(preferred));
        contact.setNewsletter(Boolean.TRUE.equals(newsletter));
        return contact;
    }
}
