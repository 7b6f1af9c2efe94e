package org.clavis.meldung.transfer;

/**
 * Who is not in a DOSB file because the format has no place for them.
 *
 * @param diverse of gender "divers"
 * @param unknown whose gender is not recorded
 * @param ageless whose birth date is not recorded, of a gender that the format knows
 */
public record DosbLoss(int diverse, int unknown, int ageless) {
    public int total() {
        return diverse + unknown + ageless;
    }
}
