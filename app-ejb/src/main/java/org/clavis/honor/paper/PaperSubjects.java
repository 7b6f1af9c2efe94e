package org.clavis.honor.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import org.clavis.honor.RuleBook;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.HonorApplication;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.paper.PaperSubject;
import org.clavis.honor.entity.paper.PaperSubject.Award;
import org.clavis.honor.entity.paper.PaperSubject.Event;
import org.clavis.honor.entity.paper.PaperSubject.Person;
import org.clavis.honor.entity.paper.PaperSubject.Source;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.Member;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.tenant.Federations;
import org.jspecify.annotations.Nullable;

/** What certificates of the own organisation are for: items it has approved, and honors it has given to its members. */
@Dependent
class PaperSubjects {
    @Inject
    private Federations federations;

    @Inject
    private RuleBook rules;

    /**
     * An item that the own organisation has approved.
     *
     * @throws BusinessRuleViolated if it has not, or if another one gives the honor
     */
    PaperSubject of(ApplicationItem item) {
        if (!isPrintable(item)) {
            throw new BusinessRuleViolated(null, "honor.certificate.rule.notApproved", item.getName(), item.getTitle());
        }
        HonorApplication application = item.getApplication();
        boolean ownMember = application.getClubAlias().equals(own());
        String place = application.getPlace();
        return new PaperSubject(
                Source.APPLICATION,
                item.getId(),
                new Person(item.getFamilyName(), item.getGivenName()),
                ownMember ? null : application.getClubName(),
                new Award(item.getRuleCode(), item.getTitle(), item.getGrade(), item.getHonorYear()),
                new Event(application.getEventOn(), application.getEventName(), place),
                item.getStep(),
                RecordJson.read(item.getRule(), RuleContent.class).certificateText());
    }

    boolean isPrintable(ApplicationItem item) {
        return item.isAwardedBy(own()) && isApproved(item.getState());
    }

    private static boolean isApproved(ItemState state) {
        return switch (state) {
            case APPROVED, ORDERED, AWARDED -> true;
            case DRAFT, SUBMITTED, CHECKED, FORWARDED, RETURNED, REJECTED, REVOKED -> false;
        };
    }

    /**
     * An honor that the own organisation gave to a member, other than by an application.
     *
     * @throws BusinessRuleViolated if it did not, or took it back
     */
    PaperSubject of(Honor honor) {
        Member member = honor.getMember();
        String familyName = Objects.requireNonNullElse(member.getFamilyName(), "");
        if (!isPrintable(honor)) {
            throw new BusinessRuleViolated(
                    null, "honor.certificate.rule.notOwn", Objects.requireNonNullElse(honor.getTitle(), ""));
        }
        return new PaperSubject(
                Source.HONOR,
                honor.getId(),
                new Person(familyName, member.getGivenName()),
                null,
                new Award(
                        honor.getRuleCode(),
                        Objects.requireNonNullElse(honor.getTitle(), ""),
                        honor.getGrade(),
                        Objects.requireNonNullElse(honor.getHonorYear(), 0)),
                new Event(honor.getAwardedOn(), honor.getEvent(), null),
                Objects.requireNonNullElse(honor.getStep(), 0),
                textOf(honor));
    }

    boolean isPrintable(Honor honor) {
        return own().equals(honor.getAwardingBody())
                && honor.getState() == HonorState.GIVEN
                && honor.getApplicationItem() == null;
    }

    private @Nullable String textOf(Honor honor) {
        String body = honor.getAwardingBody();
        String code = honor.getRuleCode();
        Integer edition = honor.getEdition();
        if (body == null || code == null || edition == null) {
            return null;
        }
        return rules.edition(body, code, edition)
                .map(rule -> rule.content())
                .map(RuleContent::certificateText)
                .orElse(null);
    }

    private String own() {
        return federations.own().alias();
    }
}
