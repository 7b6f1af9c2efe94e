package org.clavis.crypto;

import java.util.UUID;

/** A column of sealed values and how they are encoded. */
record SealedColumn(FieldCipher.Place place, Encoding encoding) {
    Ciphertext seal(Object value, UUID row, FieldCipher cipher) {
        return new Ciphertext(this, cipher.sealPadded(encoding.toPadded(value), place, row), value);
    }

    Object open(byte[] sealed, UUID row, FieldCipher cipher) {
        return encoding.fromPadded(cipher.openPadded(sealed, place, row));
    }
}
