package org.clavis.member.transfer;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.ContactKind;
import org.clavis.shared.Violation;
import org.clavis.transfer.ImportMessage;

/** Says of a rule the record would break which column of the file is to blame. */
final class BrokenRule {
    private static final Pattern CONTACT = Pattern.compile("contacts\\[(\\d+)]\\..*");

    private BrokenRule() {}

    static ImportMessage message(Violation broken, RecordMerge merge, Line line) {
        MemberField field = field(broken, merge);
        return ImportMessage.error(
                line.isAsked(field) ? line.header(field) : field.header(),
                line.text(field),
                broken.key(),
                broken.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }

    private static MemberField field(Violation broken, RecordMerge merge) {
        String path = Objects.requireNonNullElse(broken.field(), "");
        Matcher contact = CONTACT.matcher(path);
        if (contact.matches()) {
            List<Contact> contacts = Objects.requireNonNullElse(merge.edited().contacts(), List.of());
            ContactKind kind = contacts.get(Integer.parseInt(contact.group(1))).getKind();
            return kind == ContactKind.EMAIL ? MemberField.EMAIL : MemberField.PHONE;
        }
        if (path.startsWith("activities[")) {
            return MemberField.JOINED_ON;
        }
        if (path.startsWith("offices[")) {
            return MemberField.OFFICES;
        }
        if (path.startsWith("playing[")) {
            return MemberField.INSTRUMENT;
        }
        if (path.startsWith("qualifications[")) {
            return MemberField.QUALIFICATIONS;
        }
        if (path.startsWith("reportedYears[")) {
            return MemberField.REPORTED_YEARS;
        }
        return MemberField.of(path.substring(path.lastIndexOf('.') + 1)).orElse(MemberField.FAMILY_NAME);
    }
}
