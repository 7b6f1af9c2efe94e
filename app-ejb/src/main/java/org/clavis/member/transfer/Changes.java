package org.clavis.member.transfer;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.clavis.access.Register;
import org.jspecify.annotations.Nullable;

/** What a line changes in a record. */
final class Changes {
    private final Set<MemberField> fields = EnumSet.noneOf(MemberField.class);

    /** Takes the value over if there is one and it is another. */
    <T> void take(MemberField field, @Nullable T now, @Nullable T wanted, Consumer<T> setter) {
        if (wanted != null && !Objects.equals(now, wanted)) {
            setter.accept(wanted);
            fields.add(field);
        }
    }

    void add(MemberField field) {
        fields.add(field);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Set<MemberField> fields() {
        return fields;
    }

    /** Has anything in this Register changed? */
    boolean touch(Register register) {
        return fields.stream().anyMatch(field -> field.register() == register);
    }
}
