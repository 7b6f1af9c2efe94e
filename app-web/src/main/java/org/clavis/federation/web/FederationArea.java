package org.clavis.federation.web;

import static org.clavis.access.Register.CLUBS;
import static org.clavis.access.Register.INTERFACES;
import static org.clavis.access.Register.INVOICES;
import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.access.web.Places;
import org.clavis.access.web.Places.Place;
import org.clavis.access.web.Places.Tab;

/** The pages of a federation's desk that somebody may open, as tabs of the area. */
@Named
@RequestScoped
public class FederationArea {
    /** In the order of the tabs. */
    private static final List<Place> PLACES = List.of(
            Place.federal("clubs", List.of(CLUBS), READ),
            Place.federal("officers", List.of(CLUBS, MELDUNGEN), READ),
            Place.federal("invoices", List.of(INVOICES), READ),
            Place.federal("fees", List.of(INVOICES), READ),
            Place.federal("interfaces", List.of(INTERFACES), READ));

    @Inject
    private Places places;

    /** The tabs; their texts are {@code federation.area.<page>}. */
    public List<Tab> getTabs() {
        return places.tabs(PLACES);
    }
}
