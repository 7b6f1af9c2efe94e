package org.clavis.member.transfer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clavis.member.entity.ContactKind;
import org.clavis.member.transfer.Line.Reached;
import org.jspecify.annotations.Nullable;

/** Numbers and mail addresses in cells: often several in one, sometimes with a word in brackets behind. */
final class ContactCell {
    private static final Pattern MAIL =
            Pattern.compile("([^\\s;,<>()\\[\\]]+@[^\\s;,<>()\\[\\]]*)>?(?:\\s*\\(([^()]*)\\))?");
    private static final Pattern WELL_FORMED = Pattern.compile("[^\\s@]+@(?:[^\\s@.]+\\.)+[^\\s@.]{2,}");
    private static final Pattern BETWEEN_PHONES =
            Pattern.compile("[;,\\n]|(?<=\\d[\\d -]{6,20})\\s+/\\s+(?=\\+?[\\d -]{7})|\\s(?:oder|u\\.|und)\\s");
    private static final Pattern PHONE =
            Pattern.compile("\\D{0,12}?(\\+?\\(?\\d[\\d ()/.\\-]{1,28}\\d)\\s*(?:\\(([^()]*)\\)|([\\p{L}. ]{2,40}))?");
    private static final Pattern WORK = Pattern.compile("dienst|gesch|arbeit|büro|business|work|firma");
    private static final Pattern RELATIVE = Pattern.compile("mutter|vater|eltern|notfall|oma|opa|partner");

    private ContactCell() {}

    static void read(String cell, MemberField field, String header, Line line) {
        if (field == MemberField.EMAIL) {
            readMails(cell, header, line);
        } else {
            readPhones(cell, field, header, line);
        }
    }

    private static void readMails(String cell, String header, Line line) {
        Matcher mail = MAIL.matcher(cell.replace("mailto:", ""));
        boolean found = false;
        while (mail.find()) {
            String address = mail.group(1);
            found = true;
            if (WELL_FORMED.matcher(address).matches()) {
                line.contacts().add(new Reached(ContactKind.EMAIL, address, label(mail.group(2), header)));
            } else {
                line.warn(MemberField.EMAIL, address, "member.import.mail.malformed");
            }
        }
        if (!found && cell.length() > 1) {
            line.warn(MemberField.EMAIL, cell, "member.import.mail.malformed");
        }
    }

    private static void readPhones(String cell, MemberField field, String header, Line line) {
        ContactKind kind = field == MemberField.MOBILE ? ContactKind.MOBILE : ContactKind.PHONE;
        for (String part : BETWEEN_PHONES.split(cell, -1)) {
            Matcher phone = PHONE.matcher(part.strip());
            if (phone.matches()) {
                String behind = phone.group(2) == null ? phone.group(3) : phone.group(2);
                line.contacts().add(new Reached(kind, phone.group(1).strip(), label(behind, header)));
            } else if (part.strip().length() > 1) {
                line.warn(field, part.strip(), "member.import.phone.malformed");
            }
        }
    }

    /** The word behind the number, else what the header tells about whose it is. */
    private static @Nullable String label(@Nullable String behind, String header) {
        if (behind != null && !behind.isBlank()) {
            return behind.strip();
        }
        String folded = header.toLowerCase(Locale.GERMAN);
        if (WORK.matcher(folded).find()) {
            return "dienstlich";
        }
        Matcher relative = RELATIVE.matcher(folded);
        return relative.find()
                ? relative.group().substring(0, 1).toUpperCase(Locale.GERMAN)
                        + relative.group().substring(1)
                : null;
    }
}
