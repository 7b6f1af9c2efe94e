package org.clavis.crypto;

import java.util.Arrays;

/**
 * Padding by ISO/IEC 7816-4 (one byte 0x80, then zeros), so that the length of a ciphertext tells the length of a name
 * only in steps of 16 bytes.
 */
final class Padding {
    static final int STEP = 16;
    private static final byte MARK = (byte) 0x80;

    private Padding() {}

    /** The plaintext, the mark and zeros up to the next multiple of {@link #STEP}, and up to {@code atLeast} bytes. */
    static byte[] add(byte[] plain, int atLeast) {
        int needed = Math.max(plain.length + 1, atLeast);
        byte[] padded = Arrays.copyOf(plain, (needed + STEP - 1) / STEP * STEP);
        padded[plain.length] = MARK;
        return padded;
    }

    /** The number of plaintext bytes at the start of the padded ones. */
    static int plainLength(byte[] padded) {
        int last = padded.length - 1;
        while (last >= 0 && padded[last] == 0) {
            last--;
        }
        if (last < 0 || padded[last] != MARK) {
            throw new IllegalArgumentException("no padding");
        }
        return last;
    }
}
