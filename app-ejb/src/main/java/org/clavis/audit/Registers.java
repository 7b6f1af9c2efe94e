package org.clavis.audit;

import java.util.Map;
import org.clavis.access.Register;
import org.jspecify.annotations.Nullable;

/** The Register that rows of an entity are shown in. What is missing here shows its values to nobody. */
final class Registers {
    private static final Map<String, Register> BY_ENTITY = Map.of(
            "Member", Register.PERSON,
            "Membership", Register.MEMBERSHIP,
            "Address", Register.ADDRESS,
            "Contact", Register.CONTACT,
            "ActivityPeriod", Register.ACTIVITY,
            "BankAccount", Register.BANK);

    private Registers() {}

    static @Nullable Register of(@Nullable String entity) {
        return entity == null ? null : BY_ENTITY.get(entity);
    }
}
