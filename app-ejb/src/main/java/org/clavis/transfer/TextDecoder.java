package org.clavis.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.clavis.shared.BusinessRuleViolated;

/**
 * Turns bytes into text: by the byte order mark, else UTF-8 if every byte agrees, else what German Windows (1252) or
 * DOS programs (850) write, told apart by where the umlauts lie.
 */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final String UMLAUTS = "äöüÄÖÜß";

    private TextDecoder() {}

    static String decode(byte[] content) {
        String text = strip(content);
        if (!isText(text)) {
            throw new BusinessRuleViolated(null, "transfer.notATable");
        }
        return text;
    }

    private static String strip(byte[] content) {
        String text = new String(content, charset(content));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (at(content, 0) == 0xFF && at(content, 1) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (at(content, 0) == 0xFE && at(content, 1) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (isUtf8(content)) {
            return StandardCharsets.UTF_8;
        }
        return count(content, DOS) > count(content, WINDOWS) ? DOS : WINDOWS;
    }

    private static int at(byte[] content, int index) {
        return index < content.length ? content[index] & 0xFF : -1;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    /** How many bytes would be umlauts in the character set. */
    private static int count(byte[] content, Charset charset) {
        boolean[] umlaut = new boolean[256];
        for (byte code : UMLAUTS.getBytes(charset)) {
            umlaut[code & 0xFF] = true;
        }
        int count = 0;
        for (byte code : content) {
            count += umlaut[code & 0xFF] ? 1 : 0;
        }
        return count;
    }

    /** Pictures, PDF files and the like are full of control characters. */
    private static boolean isText(String text) {
        long control = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        return text.indexOf('\0') < 0 && control * 200 <= text.length() && !text.startsWith("%PDF");
    }
}
