package org.clavis.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;

/**
 * Associated data of a seal: each part preceded by its length in four bytes, so that no two lists of parts have the same
 * bytes.
 */
final class Binding {
    private static final int ID_BYTES = 16;
    private static final int PREFIXED_ID = Integer.BYTES + ID_BYTES;

    private Binding() {}

    /** The tenant followed by names. */
    static byte[] of(UUID tenant, String... names) {
        List<byte[]> parts =
                java.util.Arrays.stream(names).map(name -> name.getBytes(UTF_8)).toList();
        int size = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(PREFIXED_ID + size);
        putId(bytes, tenant);
        parts.forEach(part -> bytes.putInt(part.length).put(part));
        return bytes.array();
    }

    /** A binding made before, extended by a row. */
    static byte[] withRow(byte[] binding, UUID row) {
        ByteBuffer bytes = ByteBuffer.allocate(binding.length + PREFIXED_ID).put(binding);
        putId(bytes, row);
        return bytes.array();
    }

    private static void putId(ByteBuffer bytes, UUID id) {
        bytes.putInt(ID_BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
