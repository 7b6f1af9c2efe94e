package org.clavis.shared.web.soap;

/** A file in a message: {@code xs:base64Binary}, beside the message (MTOM) for those who send it so. */
public final class Binary {
    private final byte[] content;

    private Binary(byte[] content) {
        this.content = content;
    }

    public static Binary of(byte... content) {
        return new Binary(content.clone());
    }

    public byte[] content() {
        return content.clone();
    }
}
