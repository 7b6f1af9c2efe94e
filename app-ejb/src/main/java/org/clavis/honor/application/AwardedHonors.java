package org.clavis.honor.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.honor.entity.HonorState;
import org.clavis.honor.entity.application.ApplicationItem;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.counting.ActiveRule;
import org.clavis.honor.entity.rule.RuleContent;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.MemberRepository;

/** Writes into a member's record what became of an application of the own organisation. */
@Dependent
class AwardedHonors {
    @Inject
    private HonorRepository honors;

    @Inject
    private MemberRepository members;

    /** After a step: an awarded honor is recorded or completed, a revoked one is taken back. Others change nothing. */
    void follow(ApplicationItem item) {
        boolean awarded = item.getState() == ItemState.AWARDED;
        if (item.getApplication().getOrigin() == ApplicationOrigin.OWN
                && (awarded || item.getState() == ItemState.REVOKED)) {
            members.all(List.of(item.getMemberRef())).stream().findFirst().ifPresent(member -> {
                if (awarded) {
                    award(item, member);
                } else {
                    revoke(item);
                }
            });
        }
    }

    /** The honor may be there already: assumed by the set-up run, or noted by hand. */
    private void award(ApplicationItem item, Member member) {
        Optional<Honor> there = honors.of(member).stream()
                .filter(honor -> honor.getState() != HonorState.REVOKED && isSame(honor, item))
                .findFirst();
        Honor honor = there.orElseGet(() -> added(item, member));
        honor.setState(HonorState.GIVEN);
        honor.setHonorYear(item.getHonorYear());
        honor.setAwardedOn(item.getAwardedOn());
        honor.setEvent(item.getAwardedAt());
        honor.setAwardedBy(item.getAwardedBy());
        if (item.getCertificateNumber() != null) {
            honor.setCertificateNumber(item.getCertificateNumber());
        }
        honors.write(honor);
    }

    private Honor added(ApplicationItem item, Member member) {
        var rule = new ActiveRule(
                item.getAwardingBody(), item.getEdition(), RecordJson.read(item.getRule(), RuleContent.class));
        Honor honor = Honor.awarded(member, rule, item.getStep(), item.getHonorYear(), item.getId());
        honors.add(honor);
        return honor;
    }

    /** An honor that was approved and never handed over is in no record. */
    private void revoke(ApplicationItem item) {
        if (item.getAwardedOn() == null) {
            return;
        }
        honors.of(item.getMemberRef()).stream()
                .filter(honor -> honor.getState() != HonorState.REVOKED && isSame(honor, item))
                .forEach(honor -> {
                    honor.revoke(item.getReason());
                    honors.write(honor);
                });
    }

    private static boolean isSame(Honor honor, ApplicationItem item) {
        return item.getId().equals(honor.getApplicationItem())
                || (item.getAwardingBody().equals(honor.getAwardingBody())
                        && item.getRuleCode().equals(honor.getRuleCode())
                        && honor.getStep() != null
                        && honor.getStep() == item.getStep());
    }
}
