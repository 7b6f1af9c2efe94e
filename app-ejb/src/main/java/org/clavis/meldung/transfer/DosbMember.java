package org.clavis.meldung.transfer;

import java.time.LocalDate;
import org.clavis.member.entity.Gender;
import org.jspecify.annotations.Nullable;

/** What the Bestandserhebung of the sports federations counts of somebody. */
record DosbMember(@Nullable LocalDate birthDate, Gender gender, boolean active) {}
