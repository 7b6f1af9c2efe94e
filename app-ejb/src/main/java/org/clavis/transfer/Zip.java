package org.clavis.transfer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks an archive that lies in memory, by its central directory (APPNOTE 4.3), under {@link Limits}. The JDK's
 * stream reader goes by the local headers instead and stumbles over what writers of workbooks put there; its file
 * reader needs a file.
 */
final class Zip {
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer archive;
    private long unpacked;

    private Zip(byte[] content) {
        archive = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The wanted entries by name, without a leading slash.
     *
     * @throws DataFormatException or a RuntimeException if the archive is damaged
     */
    static Map<String, byte[]> unpack(byte[] content, Predicate<String> wanted) throws DataFormatException {
        return new Zip(content).entries(wanted);
    }

    private Map<String, byte[]> entries(Predicate<String> wanted) throws DataFormatException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int end = endOfDirectory();
        int count = archive.getShort(end + 10) & 0xFFFF;
        int at = archive.getInt(end + 16);
        for (int i = 1; i <= count; i++) {
            Limits.checkUnpacked(unpacked, archive.capacity(), i);
            if (archive.getInt(at) != DIRECTORY_ENTRY) {
                throw new DataFormatException("central directory");
            }
            int nameLength = archive.getShort(at + 28) & 0xFFFF;
            String name = name(at + 46, nameLength);
            if (wanted.test(name)) {
                entries.put(name, content(at));
            }
            at += 46 + nameLength + (archive.getShort(at + 30) & 0xFFFF) + (archive.getShort(at + 32) & 0xFFFF);
        }
        return entries;
    }

    private int endOfDirectory() throws DataFormatException {
        int last = archive.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (archive.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new DataFormatException("no central directory");
    }

    private String name(int at, int length) {
        String name = new String(archive.array(), at, length, StandardCharsets.UTF_8).replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private byte[] content(int entry) throws DataFormatException {
        int packed = archive.getInt(entry + 20);
        int header = archive.getInt(entry + 42);
        int start = header + 30 + (archive.getShort(header + 26) & 0xFFFF) + (archive.getShort(header + 28) & 0xFFFF);
        return switch (archive.getShort(entry + 10)) {
            case STORED -> stored(start, packed);
            case DEFLATED -> inflate(start);
            default -> throw new DataFormatException("method");
        };
    }

    private byte[] stored(int start, int length) {
        byte[] content = new byte[Math.min(length, archive.capacity())];
        archive.get(start, content);
        unpacked += length;
        return content;
    }

    private byte[] inflate(int start) throws DataFormatException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive.array(), start, archive.capacity() - start);
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("cut off");
                }
                unpacked += read;
                Limits.checkUnpacked(unpacked, archive.capacity(), 0);
                content.write(buffer, 0, read);
            }
        } finally {
            inflater.end();
        }
        return content.toByteArray();
    }
}
