package org.clavis.honor.web;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.clavis.honor.entity.rule.Alternative;
import org.clavis.honor.entity.rule.ClubScope;
import org.jspecify.annotations.Nullable;

/** One way of deserving an honor, as typed. */
public class WayForm extends PartForm {
    private @Nullable Integer minAge;
    private @Nullable Integer maxAge;

    @NotNull
    private ClubScope scope = ClubScope.FEDERATION;

    private final List<PartForm> ofWhich = new ArrayList<>();

    public WayForm() {}

    WayForm(Alternative way) {
        super(way.years(), way.counted());
        minAge = way.minAge();
        maxAge = way.maxAge();
        scope = way.scope();
        way.ofWhich().forEach(part -> ofWhich.add(new PartForm(part)));
    }

    Alternative way() {
        return new Alternative(
                counted(), number(), ofWhich.stream().map(PartForm::part).toList(), minAge, maxAge, scope);
    }

    public List<PartForm> getOfWhich() {
        return ofWhich;
    }

    public void addPart() {
        ofWhich.add(new PartForm());
    }

    public void removePart(PartForm part) {
        ofWhich.remove(part);
    }

    public @Nullable Integer getMinAge() {
        return minAge;
    }

    public void setMinAge(@Nullable Integer minAge) {
        this.minAge = minAge;
    }

    public @Nullable Integer getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(@Nullable Integer maxAge) {
        this.maxAge = maxAge;
    }

    public ClubScope getScope() {
        return scope;
    }

    /** Choosing nothing leaves it as it was. */
    public void setScope(@Nullable ClubScope scope) {
        this.scope = scope == null ? this.scope : scope;
    }
}
