package org.clavis.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.clavis.member.HeldOffice;
import org.clavis.member.Offices;
import org.clavis.member.entity.Office;
import org.clavis.shared.GermanDate;

/** Who holds which office today, and which of those that every club needs nobody holds. */
@Named
@RequestScoped
public class Board {
    @Inject
    private Offices offices;

    private List<HeldOffice> holders = List.of();

    @PostConstruct
    void open() {
        holders = offices.heldAt(GermanDate.today());
    }

    public List<HeldOffice> getHolders() {
        return holders;
    }

    public List<Office> getVacant() {
        return Stream.of(Office.values())
                .filter(Office::isNeeded)
                .filter(office -> holders.stream().noneMatch(held -> held.office() == office))
                .toList();
    }
}
