package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.GermanDate;
import org.clavis.shared.Violation;
import org.clavis.tenant.Federations;
import org.clavis.tenant.Superior;
import org.clavis.tenant.entity.AffiliationPurpose;

/** The ways from the own organisation to those that decide on honors. */
@Dependent
class Directions {
    @Inject
    private Federations federations;

    String own() {
        return federations.own().alias();
    }

    Optional<Superior> to(String awardingBody) {
        return federations.above(GermanDate.today(), AffiliationPurpose.HONORS).stream()
                .filter(superior -> superior.alias().equals(awardingBody))
                .findFirst();
    }

    /**
     * The way to each of them, the own organisation left out.
     *
     * @throws BusinessRuleViolated naming all that cannot be reached (any more)
     */
    Map<String, Superior> toAll(Collection<String> awardingBodies) {
        var ways = new HashMap<String, Superior>();
        List<Violation> broken = new ArrayList<>();
        for (String body : awardingBodies.stream().distinct().toList()) {
            to(body).ifPresentOrElse(way -> ways.put(body, way), () -> {
                if (!body.equals(own())) {
                    broken.add(Violation.of(null, "honor.application.rule.unreachable", nameOf(body)));
                }
            });
        }
        if (!broken.isEmpty()) {
            throw new BusinessRuleViolated(broken);
        }
        return ways;
    }

    String nameOf(String alias) {
        return federations
                .byAlias(alias)
                .map(organisation -> organisation.name())
                .orElse(alias);
    }
}
