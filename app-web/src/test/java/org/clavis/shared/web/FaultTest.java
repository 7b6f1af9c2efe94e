package org.clavis.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clavis.access.AccessDenied;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.member.entity.Member;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.Violation;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final Texts GERMAN = new Texts(Locale.GERMAN);

    private static Fault of(Throwable thrown) {
        return Fault.of(thrown, GERMAN);
    }

    @Test
    void brokenRuleNamesTheFieldInASentence_whateverItIsWrappedIn() {
        var broken = new BusinessRuleViolated("memberNumber", "member.rule.numberTaken");
        Fault fault = of(new ServletException(new FacesException(new EJBException(broken))));
        assertThat(fault.status()).isEqualTo(422);
        assertThat(fault.errors())
                .containsExactly(new FieldError("memberNumber", "Diese Mitgliedsnummer ist schon vergeben."));
    }

    @Test
    void refusalsHaveTheirStatus() {
        assertThat(of(new AccessDenied(Register.BANK, Right.READ)).status()).isEqualTo(403);
        assertThat(of(new RecordNotFound(Member.class, new UUID(1, 1))).status())
                .isEqualTo(404);
        assertThat(of(new RecordChanged(Member.class, new UUID(1, 1))).status()).isEqualTo(412);
    }

    @Test
    void lostConnectionPassesAndSaysSo() {
        var lost = new EJBTransactionRolledbackException("x", new RuntimeException(new SQLException("gone", "08006")));
        assertThat(of(lost).status()).isEqualTo(503);
        assertThat(of(new EJBException(new SQLException("too many", "53300"))).status())
                .isEqualTo(503);
    }

    @Test
    void otherFaultsOfTheDatabaseAreOurs() {
        assertThat(of(new EJBException(new SQLException("syntax", "42601"))).status())
                .isEqualTo(500);
    }

    @Test
    void unreadableBodyNamesTheField() {
        Fault fault = of(new Unreadable(List.of(Violation.of("birthDate", "shared.json.date"))));
        assertThat(fault.status()).isEqualTo(400);
        assertThat(fault.errors())
                .containsExactly(
                        new FieldError("birthDate", "Hier wird ein Datum erwartet, geschrieben als JJJJ-MM-TT."));
    }

    @Test
    void refusalNamesTheMissingRight() {
        assertThat(of(new AccessDenied(Register.BANK, Right.WRITE)).errors())
                .containsExactly(new FieldError(null, "Es fehlt das Recht bank:write."));
    }

    @Test
    void problemHoldsNothingInternal() {
        Fault fault = of(new IllegalStateException("select iban from bank_account"));
        String json = new Problem(fault, "0badcafe", GERMAN).json();
        assertThat(json)
                .contains("\"status\":500", "\"reference\":\"0badcafe\"", "\"title\":\"Unerwarteter Fehler\"")
                .doesNotContain("select", "IllegalState");
    }

    @Test
    void fieldOfARowLeadsToItsInput() {
        assertThat(new FieldError("addresses[1].town", "").input()).isEqualTo("addresses:1:town");
        assertThat(new FieldError("bank.iban", "").input()).isEqualTo("iban");
        assertThat(new FieldError("familyName", "").input()).isEqualTo("familyName");
        assertThat(new FieldError(null, "").input()).isNull();
    }
}
