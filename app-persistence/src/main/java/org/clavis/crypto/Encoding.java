package org.clavis.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the values of a type become padded bytes and values again: texts in UTF-8, dates as days since 1970, constants by
 * name, bytes (of a picture) as they are. All constants of one enum and all dates have the same length.
 */
final class Encoding {
    private static final Encoding TEXT = new Encoding(0, value -> ((String) value).getBytes(UTF_8), Encoding::text);
    private static final Encoding DATE = new Encoding(
            0,
            value -> ByteBuffer.allocate(Long.BYTES)
                    .putLong(((LocalDate) value).toEpochDay())
                    .array(),
            padded -> LocalDate.ofEpochDay(ByteBuffer.wrap(padded).getLong()));

    private static final Encoding BYTES =
            new Encoding(0, byte[].class::cast, padded -> Arrays.copyOf(padded, Padding.plainLength(padded)));

    private final int atLeast;
    private final Function<Object, byte[]> toBytes;
    private final Function<byte[], Object> fromPadded;

    private Encoding(int atLeast, Function<Object, byte[]> toBytes, Function<byte[], Object> fromPadded) {
        this.atLeast = atLeast;
        this.toBytes = toBytes;
        this.fromPadded = fromPadded;
    }

    /**
     * The encoding of a field's type.
     *
     * @throws IllegalArgumentException if fields of this type cannot be sealed
     */
    static Encoding of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == byte[].class) {
            return BYTES;
        }
        if (type.isEnum()) {
            return constants(type);
        }
        throw new IllegalArgumentException("a field of type " + type.getName() + " cannot be sealed");
    }

    byte[] toPadded(Object value) {
        return Padding.add(toBytes.apply(value), atLeast);
    }

    Object fromPadded(byte[] padded) {
        return fromPadded.apply(padded);
    }

    private static Encoding constants(Class<?> type) {
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        int longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
        return new Encoding(
                longest + 1,
                value -> ((Enum<?>) value).name().getBytes(UTF_8),
                padded -> constant(byName, text(padded)));
    }

    private static Object constant(Map<String, Object> byName, String name) {
        Object constant = byName.get(name);
        if (constant == null) {
            throw new IllegalStateException("a sealed value is no constant of its enum any more");
        }
        return constant;
    }

    private static String text(byte[] padded) {
        return new String(padded, 0, Padding.plainLength(padded), UTF_8);
    }
}
