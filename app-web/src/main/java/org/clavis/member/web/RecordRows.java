package org.clavis.member.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.clavis.member.MemberRecord;
import org.clavis.member.entity.ActivityPeriod;
import org.clavis.member.entity.Address;
import org.clavis.member.entity.Contact;
import org.clavis.member.entity.Member;
import org.clavis.member.entity.Membership;
import org.clavis.member.entity.Playing;
import org.clavis.member.entity.Qualification;
import org.clavis.member.entity.ReportedActivity;
import org.jspecify.annotations.Nullable;

/** The sections of a record that forms add rows to and take rows from, by the names that pages give them. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum RecordRows {
    MEMBERSHIPS(MemberRecord::memberships, Membership::new),
    ADDRESSES(MemberRecord::addresses, Address::new),
    CONTACTS(MemberRecord::contacts, Contact::new),
    ACTIVITIES(MemberRecord::activities, ActivityPeriod::new),
    OFFICES(MemberRecord::offices, ActivityPeriod::new),
    PLAYING(MemberRecord::playing, Playing::new),
    QUALIFICATIONS(MemberRecord::qualifications, Qualification::new),
    REPORTEDYEARS(MemberRecord::reportedYears, ReportedActivity::new);

    private final Function<MemberRecord, @Nullable List<?>> rows;
    private final Function<Member, Object> fresh;

    <T> RecordRows(Function<MemberRecord, @Nullable List<T>> rows, Function<Member, T> fresh) {
        this.rows = rows::apply;
        this.fresh = fresh::apply;
    }

    static RecordRows of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    List<?> in(MemberRecord record) {
        return Objects.requireNonNull(rows.apply(record));
    }

    @SuppressWarnings("unchecked") // both came from the same constructor
    void add(MemberRecord record, Member person) {
        ((List<Object>) in(record)).add(fresh.apply(person));
    }
}
