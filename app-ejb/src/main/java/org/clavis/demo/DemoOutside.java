package org.clavis.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.clavis.club.OutsideOrganisations;
import org.clavis.club.entity.OutsideOrganisation;

/** Two clubs of the district that have no software: what they report comes on paper. */
@Dependent
class DemoOutside {
    @Inject
    private OutsideOrganisations outside;

    /** Enters them unless somebody is in the list already. */
    void fill() {
        if (outside.all().isEmpty()) {
            outside.enter(organisation("301", "Spielmannszug Eichenau 1958", "Eichenau", LocalDate.of(1959, 1, 1)));
            outside.enter(
                    organisation("302", "Akkordeonorchester Wiesental e. V.", "Wiesental", LocalDate.of(1987, 1, 1)));
        }
    }

    private static OutsideOrganisation organisation(String number, String name, String town, LocalDate since) {
        OutsideOrganisation organisation = OutsideOrganisation.blank();
        organisation.setNumber(number);
        organisation.setName(name);
        organisation.setStartedOn(since);
        organisation.setContactPerson("Vorsitz");
        organisation.setStreet("Am Festplatz " + number.charAt(2));
        organisation.setPostalCode("64999");
        organisation.setTown(town);
        organisation.setMail("vorsitz-" + number + "@verein.example");
        return organisation;
    }
}
