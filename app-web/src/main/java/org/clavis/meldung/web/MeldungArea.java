package org.clavis.meldung.web;

import static org.clavis.access.Register.CAMPAIGNS;
import static org.clavis.access.Register.MELDUNGEN;
import static org.clavis.access.Right.READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.access.web.Places;
import org.clavis.access.web.Places.Place;
import org.clavis.access.web.Places.Tab;

/** The pages about Meldungen that somebody may open, as tabs of the area. */
@Named
@RequestScoped
public class MeldungArea {
    /** In the order of the tabs. */
    private static final List<Place> PLACES = List.of(
            Place.of("list", List.of(MELDUNGEN), READ),
            Place.federal("inbox", List.of(MELDUNGEN), READ),
            Place.federal("overview", List.of(CAMPAIGNS), READ),
            Place.federal("campaigns", List.of(CAMPAIGNS), READ),
            Place.federal("figures", List.of(MELDUNGEN), READ),
            Place.of("files", List.of(MELDUNGEN), READ));

    @Inject
    private Places places;

    /** The tabs; their texts are {@code meldung.area.<page>}. */
    public List<Tab> getTabs() {
        return places.tabs(PLACES);
    }
}
