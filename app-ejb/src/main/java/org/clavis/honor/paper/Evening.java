package org.clavis.honor.paper;

import java.util.List;
import java.util.UUID;
import org.clavis.honor.entity.paper.Certificate;
import org.clavis.honor.entity.paper.PaperSubject;
import org.jspecify.annotations.Nullable;

/**
 * An event at which honors of the own organisation are handed over.
 *
 * @param application whose event it is
 * @param sheets by name
 */
public record Evening(UUID application, PaperSubject.Event event, String club, List<Sheet> sheets) {
    public Evening {
        sheets = List.copyOf(sheets);
    }

    /**
     * A certificate that is to be printed or has been.
     *
     * @param certificate null before it is printed
     */
    public record Sheet(PaperSubject subject, @Nullable Certificate certificate) {}

    /** The items whose certificates nobody has printed yet. */
    public List<UUID> missing() {
        return sheets.stream()
                .filter(sheet -> sheet.certificate() == null)
                .map(sheet -> sheet.subject().ref())
                .toList();
    }
}
