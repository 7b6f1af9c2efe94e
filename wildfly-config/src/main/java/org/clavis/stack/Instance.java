package org.clavis.stack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that one launcher works in a folder; the system gives the lock back even when the launcher is killed. */
final class Instance {
    private final FileChannel file;

    private Instance(FileChannel file) {
        this.file = file;
    }

    static Instance lock(Folder folder) throws IOException {
        Path path = folder.home().resolve("lock");
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(file)) {
            file.close();
            throw new StackFailure("Clavis already runs from this folder (process "
                    + Files.readString(path).strip() + "); stop it with Ctrl-C where it was started.");
        }
        file.truncate(0);
        file.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new Instance(file);
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void close() {
        try {
            file.close();
        } catch (IOException e) {
            // The system takes the lock back with the process in any case.
        }
    }
}
