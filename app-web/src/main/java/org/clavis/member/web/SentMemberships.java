package org.clavis.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The memberships a body of the API means: the flat fields are the latest one, the others stand in a list. Either part
 * stays as it is if it is not sent.
 *
 * @param known memberships so far, oldest first
 */
record SentMemberships(MemberJson json, Member person, List<Membership> known) {
    private static final String ROWS = "memberships[";

    /** All memberships as they are to be, the latest last; null if nothing about them was sent. */
    @Nullable
    List<Membership> all() {
        if (!isLatestSent() && json.formerMemberships() == null) {
            return null;
        }
        List<Membership> all = former();
        if (isLatestSent()) {
            all.add(latest(all).toEntity(person));
        } else if (!known.isEmpty()) {
            all.add(known.get(known.size() - 1));
        }
        return all;
    }

    private boolean isLatestSent() {
        return MemberJson.isAnySent(
                json.joinedOn(),
                json.noticeReceivedOn(),
                json.leftOn(),
                json.leavingReason(),
                json.category(),
                json.department(),
                json.votingRight());
    }

    private List<Membership> former() {
        List<MembershipJson> sent = json.formerMemberships();
        return new ArrayList<>(
                sent == null
                        ? known.subList(0, Math.max(0, known.size() - 1))
                        : sent.stream().map(row -> row.toEntity(person)).toList());
    }

    /** The flat fields change the latest membership, unless it was sent as a former one: then they begin another. */
    private MembershipJson latest(List<Membership> former) {
        UUID id = known.isEmpty() ? null : known.get(known.size() - 1).getId();
        boolean another = former.stream().anyMatch(one -> one.getId().equals(id));
        return new MembershipJson(
                another ? null : id,
                json.joinedOn(),
                json.noticeReceivedOn(),
                json.leftOn(),
                json.leavingReason(),
                json.category(),
                json.department(),
                json.votingRight());
    }

    /** Broken rules by the names of the fields in the API. */
    static List<Violation> named(List<Violation> broken, @Nullable List<Membership> saved) {
        String latest = ROWS + (saved == null ? 0 : saved.size() - 1) + "].";
        return broken.stream()
                .map(rule -> new Violation(named(rule.field(), latest), rule.key(), rule.arguments()))
                .toList();
    }

    private static @Nullable String named(@Nullable String field, String latest) {
        if (field == null || !field.startsWith(ROWS)) {
            return field;
        }
        return field.startsWith(latest) ? field.substring(latest.length()) : "formerM" + field.substring(1);
    }
}
