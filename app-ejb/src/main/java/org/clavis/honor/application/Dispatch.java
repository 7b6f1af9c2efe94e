package org.clavis.honor.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an application goes where when it is submitted.
 *
 * @param awardingBody name of the organisation that decides
 * @param via name of the federation it is sent to first; null if the own organisation decides, or nobody can be reached
 * @param own whether the own organisation decides
 * @param honors names and titles, as they are sent
 */
public record Dispatch(String awardingBody, @Nullable String via, boolean own, List<String> honors) {
    public Dispatch {
        honors = List.copyOf(honors);
    }

    public boolean isPossible() {
        return own || via != null;
    }
}
