package org.clavis.honor.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.clavis.access.Register;
import org.clavis.shared.web.RecordSection;

/** What honors add to the record of a member. */
@Dependent
class HonorSections {
    private static final String EFFECT = "/WEB-INF/honor/effect.xhtml";

    @Produces
    RecordSection honors() {
        return new RecordSection(Register.HONORS, "/WEB-INF/honor/record.xhtml", null);
    }

    @Produces
    RecordSection timeline() {
        return new RecordSection(Register.ACTIVITY, "/WEB-INF/honor/timeline.xhtml", EFFECT);
    }

    @Produces
    RecordSection offices() {
        return new RecordSection(Register.OFFICES, null, EFFECT);
    }
}
