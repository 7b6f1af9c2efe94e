package org.clavis.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file (RFC 7578), read in memory. The container would put large parts into temporary files, where what
 * people upload must never lie.
 *
 * @param parts content by name of the field
 */
public record Multipart(Map<String, byte[]> parts) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};
    private static final int LARGEST = 12 << 20;

    /** Reads the form; what is no such form has no parts. */
    public static Multipart read(String contentType, InputStream body) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (boundary.find()) {
            byte[] form = readLimited(body);
            byte[] delimiter = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
            int at = indexOf(form, delimiter, 0);
            int next = at < 0 ? -1 : indexOf(form, delimiter, at + delimiter.length);
            while (next >= 0) {
                add(parts, form, at + delimiter.length, next - 2);
                at = next;
                next = indexOf(form, delimiter, at + delimiter.length);
            }
        }
        return new Multipart(parts);
    }

    /** At most a little more than a file may have; whoever reads it refuses what is longer. */
    public static byte[] readLimited(InputStream body) throws IOException {
        return body.readNBytes(LARGEST);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(parts.get(name)).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private static void add(Map<String, byte[]> parts, byte[] form, int from, int to) {
        int headers = indexOf(form, END_OF_HEADERS, from);
        if (headers < 0 || headers + END_OF_HEADERS.length > to) {
            return;
        }
        Matcher name = NAME.matcher(new String(form, from, headers - from, StandardCharsets.UTF_8));
        if (name.find()) {
            parts.put(name.group(1), Arrays.copyOfRange(form, headers + END_OF_HEADERS.length, to));
        }
    }

    private static int indexOf(byte[] text, byte[] word, int from) {
        for (int at = from; at <= text.length - word.length; at++) {
            if (Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                return at;
            }
        }
        return -1;
    }
}
