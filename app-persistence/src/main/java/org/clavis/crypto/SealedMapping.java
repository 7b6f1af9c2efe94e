package org.clavis.crypto;

import java.util.UUID;
import org.hibernate.MappingException;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Value;
import org.hibernate.type.CustomType;

/** Checks at start-up that sealed fields stand only where they can be sealed, and tells each its table and column. */
final class SealedMapping {
    private SealedMapping() {}

    /**
     * Settles every sealed field.
     *
     * @return the number of sealed fields
     * @throws MappingException naming the field that cannot be sealed
     */
    static int settle(Metadata metadata) {
        int count = 0;
        for (PersistentClass entity : metadata.getEntityBindings()) {
            for (Property property : entity.getProperties()) {
                count += settle(entity, property);
            }
            refuseIdentifier(entity);
        }
        for (Collection collection : metadata.getCollectionBindings()) {
            refuse(collection.getElement(), collection.getRole(), "in a collection");
        }
        return count;
    }

    private static int settle(PersistentClass entity, Property property) {
        String field = entity.getEntityName() + "." + property.getName();
        Value value = property.getValue();
        if (value instanceof Component component) {
            component.getProperties().forEach(inner -> refuse(inner.getValue(), field, "in an embeddable"));
        }
        if (!isSealed(value)) {
            return 0;
        }
        if (property == entity.getVersion()) {
            throw new MappingException(field + " is sealed, but a version cannot be sealed");
        }
        if (entity.getIdentifier().getType().getReturnedClass() != UUID.class) {
            throw new MappingException(field + " is sealed, but its entity has no id of type UUID to bind it to");
        }
        if (entity.getRootClass().getCacheConcurrencyStrategy() != null) {
            throw new MappingException(field + " is sealed, but its entity is kept in a cache");
        }
        sealedType(value)
                .place(
                        value.getTable().getName(),
                        ((Column) value.getSelectables().get(0)).getName());
        return 1;
    }

    private static void refuseIdentifier(PersistentClass entity) {
        if (entity.getIdentifier() instanceof Component id) {
            id.getProperties().forEach(part -> refuse(part.getValue(), entity.getEntityName(), "in an id"));
        }
        refuse(entity.getIdentifier(), entity.getEntityName(), "as an id");
    }

    private static void refuse(Value value, String where, String as) {
        if (isSealed(value)) {
            throw new MappingException(where + ": a field cannot be sealed " + as);
        }
    }

    private static boolean isSealed(Value value) {
        return value.getType() instanceof CustomType<?> custom && custom.getUserType() instanceof SealedType;
    }

    private static SealedType sealedType(Value value) {
        return (SealedType) ((CustomType<?>) value.getType()).getUserType();
    }
}
