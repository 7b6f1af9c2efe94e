package org.clavis.crypto;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.Type;

/**
 * Seals an entity's field in the database: AES-256-GCM under the tenant's own key, bound to tenant, table, column and
 * row, so that a value moved anywhere else is refused. The column is {@code bytea}. For fields of type String,
 * LocalDate, enums and byte[] (replaced as a whole, never changed in place); directly on the entity, never on an id, a
 * version or anything the database has to sort or find.
 */
@Target(ElementType.FIELD)
@Type(SealedType.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Encrypted {}
