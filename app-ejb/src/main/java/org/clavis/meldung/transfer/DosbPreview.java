package org.clavis.meldung.transfer;

/**
 * How many a DOSB file tells of, and how many it does not because the format has no place for them.
 *
 * @param diverse of gender "divers"
 * @param unknown whose gender is not recorded
 * @param ageless whose birth date is not recorded, of a gender that the format knows
 */
public record DosbPreview(int told, int diverse, int unknown, int ageless) {
    public int lost() {
        return diverse + unknown + ageless;
    }
}
