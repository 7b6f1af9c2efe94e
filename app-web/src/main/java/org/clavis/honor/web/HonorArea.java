package org.clavis.honor.web;

import static org.clavis.access.Register.ACTIVITY;
import static org.clavis.access.Register.HONORS;
import static org.clavis.access.Register.HONOR_APPLICATIONS;
import static org.clavis.access.Register.HONOR_RULES;
import static org.clavis.access.Register.MEMBERSHIP;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.access.Register;
import org.clavis.access.web.Places;
import org.clavis.access.web.Places.Place;
import org.clavis.access.web.Places.Tab;

/** The pages about honors that somebody may open, as tabs of the area. */
@Named
@RequestScoped
public class HonorArea {
    /** Years are counted from what these Registers hold. */
    private static final List<Register> COUNTED = List.of(HONORS, PERSON, MEMBERSHIP, ACTIVITY, OFFICES);

    private static final List<Register> APPLICATIONS = List.of(HONOR_APPLICATIONS);

    /** In the order of the tabs. */
    private static final List<Place> PLACES = List.of(
            Place.of("proposals", COUNTED, READ),
            Place.of("forecast", COUNTED, READ),
            Place.of("applications", APPLICATIONS, READ),
            Place.federal("inbox", APPLICATIONS, READ),
            Place.of("orders", APPLICATIONS, READ),
            Place.of("papers", APPLICATIONS, READ),
            Place.of("certificates", APPLICATIONS, READ),
            Place.federal("statistics", APPLICATIONS, READ),
            Place.of("rules", List.of(HONOR_RULES), READ),
            Place.of("templates", List.of(HONOR_RULES), READ),
            Place.of("setup", COUNTED, WRITE),
            Place.of("import", List.of(HONORS, PERSON), WRITE),
            Place.of("file", APPLICATIONS, READ));

    @Inject
    private Places places;

    /** The tabs; their texts are {@code honor.area.<page>}. */
    public List<Tab> getTabs() {
        return places.tabs(PLACES);
    }
}
