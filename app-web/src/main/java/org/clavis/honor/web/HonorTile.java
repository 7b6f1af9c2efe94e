package org.clavis.honor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clavis.honor.HonorProposals;
import org.clavis.honor.HonorYear;
import org.clavis.shared.GermanDate;

/** What the overview says of the coming honor year. */
@Named
@RequestScoped
public class HonorTile {
    @Inject
    private HonorProposals proposals;

    public int getYear() {
        return HonorYear.coming(GermanDate.today());
    }

    /** How many honors are proposed. */
    public int getCount() {
        return proposals.count(getYear());
    }
}
