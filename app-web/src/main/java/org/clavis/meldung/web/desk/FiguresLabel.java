package org.clavis.meldung.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.shared.web.PageTexts;

/** How age groups are called. */
@Named
@RequestScoped
public class FiguresLabel {
    @Inject
    private PageTexts text;

    public String age(String row) {
        return row.equals(Figures.UNKNOWN) ? text.of("meldung.age.unknown") : row;
    }
}
