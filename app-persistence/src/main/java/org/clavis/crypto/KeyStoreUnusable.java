package org.clavis.crypto;

import org.jspecify.annotations.Nullable;

/** The root key or the key store cannot be used; the message is a sentence for the operator and holds no key. */
public class KeyStoreUnusable extends IllegalStateException {
    public KeyStoreUnusable(String sentence) {
        super(sentence);
    }

    public KeyStoreUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
