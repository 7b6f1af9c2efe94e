package org.clavis.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk; amounts are in bytes. */
final class Disk {
    private static final long FULL = 50_000_000;
    private static final long MEGABYTE = 1_000_000;

    private Disk() {}

    static void requireFree(Path place, long bytes) throws IOException {
        long free = Files.getFileStore(place).getUsableSpace();
        if (free < bytes) {
            throw new StackFailure("The disk has " + free / MEGABYTE + " MB free, Clavis needs " + bytes / MEGABYTE
                    + " MB in " + place + "; make room and start again.");
        }
    }

    /** The failure in plain words when it comes from a full disk, else as it is. */
    static Exception explain(Exception failure, Path place) {
        try {
            if (Files.getFileStore(place).getUsableSpace() < FULL) {
                return new StackFailure(
                        "The disk that holds " + place + " is full; make room and start again.", failure);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
