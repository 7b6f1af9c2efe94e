package org.clavis.meldung.entity.fee;

/** So many at that price. */
public record DueStep(int count, int priceCents) {
    public int cents() {
        return Math.multiplyExact(count, priceCents);
    }
}
