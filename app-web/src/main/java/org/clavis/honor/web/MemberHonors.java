package org.clavis.honor.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.honor.Honors;
import org.clavis.honor.entity.Honor;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** The honors of the member whose record is looked at. */
@Named
@RequestScoped
public class MemberHonors {
    @Inject
    private Honors honors;

    @Inject
    private HonorLinks links;

    @Inject
    private HonorNames names;

    @Inject
    private PageTexts text;

    private List<Honor> all = List.of();

    @PostConstruct
    void open() {
        all = honors.of(links.id());
    }

    public UUID getMember() {
        return links.id();
    }

    /** Oldest first. */
    public List<Honor> getAll() {
        return all;
    }

    /** Who gives it, for how many years, and why it was refused or revoked. */
    public String detail(Honor honor) {
        Integer step = honor.getStep();
        String body = honor.getAwardingBody();
        return joined(
                honor.getGrade(),
                step == null || step == 0 ? null : text.with("honor.years", step),
                body == null ? null : names.body(body),
                honor.getReason());
    }

    /** When, at what and by whom it was handed over. */
    public String ceremony(Honor honor) {
        return joined(text.date(honor.getAwardedOn()), honor.getEvent(), honor.getAwardedBy());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
