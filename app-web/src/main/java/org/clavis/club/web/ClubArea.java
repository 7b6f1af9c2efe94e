package org.clavis.club.web;

import static org.clavis.access.Register.AFFILIATIONS;
import static org.clavis.access.Register.CLUB_ADDRESS;
import static org.clavis.access.Register.COOPERATIONS;
import static org.clavis.access.Register.ENSEMBLES;
import static org.clavis.access.Register.OFFICES;
import static org.clavis.access.Register.PERSON;
import static org.clavis.access.Right.READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.access.web.Places;
import org.clavis.access.web.Places.Place;
import org.clavis.access.web.Places.Tab;

/** The pages about the organisation itself that somebody may open, as tabs of the area. */
@Named
@RequestScoped
public class ClubArea {
    /** In the order of the tabs. */
    private static final List<Place> PLACES = List.of(
            Place.of("view", List.of(CLUB_ADDRESS), READ),
            Place.of("board", List.of(OFFICES, PERSON), READ),
            Place.of("ensembles", List.of(ENSEMBLES), READ),
            Place.of("cooperations", List.of(COOPERATIONS), READ),
            Place.of("affiliations", List.of(AFFILIATIONS), READ));

    @Inject
    private Places places;

    /** The tabs; their texts are {@code club.area.<page>}. */
    public List<Tab> getTabs() {
        return places.tabs(PLACES);
    }
}
