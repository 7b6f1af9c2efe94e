package org.clavis.federation.invoice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Right;
import org.clavis.club.ClubRecord;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.federation.entity.invoice.InvoiceContent;
import org.clavis.federation.entity.invoice.InvoiceDraft;
import org.clavis.meldung.entity.fee.DueFee;
import org.clavis.meldung.entity.report.ClubData;
import org.clavis.meldung.fee.Charge;
import org.clavis.meldung.fee.Charge.Reported;
import org.clavis.tenant.Federations;
import org.jspecify.annotations.Nullable;

/** Who writes an invoice to whom. Registers that the person at the desk may not read leave their lines empty. */
@Dependent
class Letterhead {
    @Inject
    private ClubRecord own;

    @Inject
    private Federations federations;

    /** What is to be charged, addressed. */
    InvoiceDraft draft(int year, Charge charge, DueFee due, @Nullable String remark) {
        Reported reported = Objects.requireNonNull(charge.reported());
        ClubBank bank = Access.may(Register.CLUB_BANK, Right.READ) ? own.bank() : null;
        ClubData club = reported.club();
        var content = new InvoiceContent(
                sender(),
                recipient(charge, club),
                bank == null ? null : bank.getIban(),
                bank == null ? null : bank.getBic(),
                reported.origin(),
                reported.revision(),
                club != null && Boolean.TRUE.equals(club.directDebit()),
                due.items(),
                remark);
        return new InvoiceDraft(
                year,
                charge.payer().alias(),
                charge.payer().name(),
                charge.payer().number(),
                reported.meldung(),
                content);
    }

    private List<String> sender() {
        String known = federations.own().name();
        if (!Access.may(Register.CLUB_ADDRESS, Right.READ)) {
            return List.of(known);
        }
        ClubAddress address = own.address();
        String name = Objects.requireNonNullElse(address.getName(), known);
        return lines(name, address.getStreet(), town(address.getPostalCode(), address.getTown()), address.getMail());
    }

    private static List<String> recipient(Charge charge, @Nullable ClubData club) {
        return club == null
                ? List.of(charge.payer().name())
                : lines(club.name(), club.contact(), club.street(), town(club.postalCode(), club.town()));
    }

    private static @Nullable String town(@Nullable String postalCode, @Nullable String town) {
        return town == null || postalCode == null ? town : postalCode + " " + town;
    }

    private static List<String> lines(@Nullable String... lines) {
        return Stream.of(lines)
                .filter(line -> line != null && !line.isBlank())
                .map(Objects::requireNonNull)
                .toList();
    }
}
