package org.clavis.meldung.entity.roll;

import org.jspecify.annotations.Nullable;

/** Where somebody lives and how it is reached. */
public record Reach(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable String phone,
        @Nullable String mail) {
    public static final Reach NONE = new Reach(null, null, null, null, null);

    public boolean hasAddress() {
        return town != null;
    }

    public boolean hasContact() {
        return phone != null || mail != null;
    }
}
