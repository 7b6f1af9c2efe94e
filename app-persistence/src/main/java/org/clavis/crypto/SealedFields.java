package org.clavis.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CustomType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** The sealed fields of an entity, by their positions in Hibernate's arrays of property values. */
record SealedFields(List<SealedField> fields) {
    record SealedField(int position, SealedColumn column) {}

    static SealedFields of(EntityPersister entity) {
        Type[] types = entity.getPropertyTypes();
        List<SealedField> fields = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            if (types[i] instanceof CustomType<?> custom && custom.getUserType() instanceof SealedType sealed) {
                fields.add(new SealedField(i, sealed.column()));
            }
        }
        return new SealedFields(List.copyOf(fields));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    void seal(@Nullable Object[] state, UUID row, FieldCipher cipher) {
        for (SealedField field : fields) {
            Object plain = state[field.position];
            if (plain != null) {
                state[field.position] = field.column.seal(plain, row, cipher);
            }
        }
    }

    void open(@Nullable Object[] state, UUID row, FieldCipher cipher) {
        for (SealedField field : fields) {
            if (state[field.position] instanceof Ciphertext sealed) {
                state[field.position] = sealed.open(row, cipher);
            }
        }
    }

    /** After a write: what was sealed by {@link #seal} is plain again, as the session's snapshot wants it. */
    void restore(@Nullable Object[] state) {
        for (SealedField field : fields) {
            if (state[field.position] instanceof Ciphertext sealed) {
                state[field.position] = sealed.plain();
            }
        }
    }
}
