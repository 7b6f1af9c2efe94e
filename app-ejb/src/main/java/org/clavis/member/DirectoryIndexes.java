package org.clavis.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.Touched;
import org.clavis.context.PerTenant;
import org.clavis.member.entity.ListedMember;
import org.clavis.member.entity.MemberListing;
import org.clavis.shared.GermanDate;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The indexes of those tenants whose list was asked for lately. Before one is used the Protokoll tells what happened
 * since it was made, and only members touched since are read again: what anybody has committed, on whatever node, is in
 * the answer.
 */
@ApplicationScoped
class DirectoryIndexes {
    private static final String MAX_MEGABYTES = "clavis.directory.max-megabytes";
    private static final int USUAL_MEGABYTES = 96;
    private static final Duration IDLE = Duration.ofMinutes(10);

    /** Beyond that, reading everybody is quicker than asking for each. */
    private static final int MANY = 500;

    private final PerTenant<DirectoryIndex> indexes =
            new PerTenant<>(maxBytes(), IDLE, DirectoryIndex::bytes, Clock.systemUTC());

    @Inject
    private Protokoll protokoll;

    @Inject
    private MemberListing listing;

    /** The index of the running call's tenant, with everything committed before this call. */
    DirectoryIndex current() {
        Optional<DirectoryIndex> present = present();
        if (present.isPresent()
                && protokoll.since(present.get().seq()).seq() == present.get().seq()) {
            return present.get();
        }
        return indexes.replace(old -> upToDate(old.filter(DirectoryIndexes::isOfToday)));
    }

    /** Drops the indexes nobody has asked for in a while. */
    void dropIdle() {
        indexes.dropIdle();
    }

    private Optional<DirectoryIndex> present() {
        return indexes.get().filter(DirectoryIndexes::isOfToday);
    }

    private DirectoryIndex upToDate(Optional<DirectoryIndex> old) {
        if (old.isEmpty()) {
            return everybody();
        }
        DirectoryIndex index = old.get();
        Touched touched = protokoll.since(index.seq());
        if (touched.members().size() > MANY) {
            return everybody();
        }
        List<ListedMember> again = listing.of(touched.members(), index.day());
        return index.with(
                touched.seq(),
                touched.members(),
                again.stream().map(DirectoryRow::of).toList());
    }

    /** The number is taken first: what is committed while we read is read once more the next time. */
    private DirectoryIndex everybody() {
        long seq = protokoll.last();
        LocalDate today = GermanDate.today();
        return DirectoryIndex.of(
                today,
                seq,
                listing.everybody(today).stream().map(DirectoryRow::of).toList());
    }

    private static boolean isOfToday(DirectoryIndex index) {
        return index.day().equals(GermanDate.today());
    }

    private static long maxBytes() {
        return 1024L
                * 1024
                * ConfigProvider.getConfig()
                        .getOptionalValue(MAX_MEGABYTES, Integer.class)
                        .orElse(USUAL_MEGABYTES);
    }
}
