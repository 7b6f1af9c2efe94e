package org.clavis.federation;

import static org.clavis.access.Register.INTERFACES;
import static org.clavis.access.Right.READ;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.clavis.access.Requires;
import org.clavis.federation.entity.ChangeNote;
import org.clavis.federation.entity.ChangeRepository;

/** What has happened, for programs that ask now and then. */
@Stateless
public class ChangeFeed {
    @Inject
    private ChangeRepository changes;

    /**
     * What came after a cursor. Whoever asks again and again with the cursor of the last answer misses nothing.
     *
     * @param cursor 0 for everything
     * @param size how many at most
     */
    @Requires(register = INTERFACES, right = READ)
    public ChangePage since(long cursor, int size) {
        List<ChangeNote> notes = changes.since(cursor, size + 1);
        List<ChangeNote> items = notes.subList(0, Math.min(size, notes.size()));
        long next = items.isEmpty() ? cursor : items.get(items.size() - 1).cursor();
        return new ChangePage(List.copyOf(items), next, notes.size() > size);
    }
}
