package org.clavis.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.clavis.access.Register;
import org.clavis.shared.web.RecordSection;
import org.jspecify.annotations.Nullable;

/** What other features add to the record of a member. */
@Named
@RequestScoped
public class RecordSections {
    @Inject
    @Any
    private Instance<RecordSection> sections;

    /** Pages to be included in a Register that is read. */
    public List<String> shown(String register) {
        return pages(register, RecordSection::shown);
    }

    /** Pages to be included in a Register that is edited. */
    public List<String> edited(String register) {
        return pages(register, RecordSection::edited);
    }

    private List<String> pages(String register, Function<RecordSection, @Nullable String> page) {
        Register wanted = Register.valueOf(register);
        return sections.stream()
                .filter(section -> section.register() == wanted)
                .map(page)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
