package org.clavis.member.entity;

import java.util.Optional;

/** Badges and licences of musical training, in the order in which they are usually reached. */
public enum QualificationKind {
    /** Juniorabzeichen. */
    JUNIOR,
    /** Leistungsabzeichen in bronze. */
    D1,
    /** Leistungsabzeichen in silver. */
    D2,
    /** Leistungsabzeichen in gold. */
    D3,
    /** Training of section leaders, trainers and conductors of small ensembles. */
    C,
    /** Training of conductors. */
    B,
    /** Jugendleiterkarte, which runs out. */
    YOUTH_LEADER_CARD,
    /** One that has a name of its own. */
    OTHER;

    /** What usually comes before it. */
    public Optional<QualificationKind> usuallyAfter() {
        return switch (this) {
            case D2 -> Optional.of(D1);
            case D3 -> Optional.of(D2);
            case C -> Optional.of(D3);
            case B -> Optional.of(C);
            default -> Optional.empty();
        };
    }
}
