package org.clavis.meldung.campaign;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.clavis.meldung.entity.Campaign;
import org.clavis.shared.GermanDate;

/** The mail that reminds an organisation of a campaign. It names nobody. */
@Dependent
class ReminderMail {
    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    /** @throws MessagingException if the mail server does not take it */
    void send(Campaign campaign, String organisation, String address) throws MessagingException {
        ResourceBundle texts = ResourceBundle.getBundle("org.clavis.meldung.reminder", Locale.GERMAN);
        String closesOn = GermanDate.format(campaign.terms().closesOn());
        String year = Integer.toString(campaign.getYear());
        var mail = new MimeMessage(session);
        mail.setFrom();
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(
                MessageFormat.format(texts.getString("subject"), year, closesOn), StandardCharsets.UTF_8.name());
        mail.setText(
                MessageFormat.format(texts.getString("body"), organisation, campaign.getOwnerName(), year, closesOn),
                StandardCharsets.UTF_8.name());
        Transport.send(mail);
    }
}
