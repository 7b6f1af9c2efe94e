package org.clavis.audit.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** What the Protokoll says of the rows of an entity. */
final class AuditedEntity {
    /** The reference that names the member a row belongs to. */
    private static final String SUBJECT = "member";

    private static final List<String> LABEL = List.of("givenName", "familyName");

    /** Longer than anything that somebody types. */
    private static final int LONGEST = 10_000;

    private final EntityPersister persister;
    private final String name;
    private final int subjectPosition;
    private final List<Integer> positions;

    AuditedEntity(EntityPersister persister) {
        this.persister = persister;
        this.name =
                persister.getEntityName().substring(persister.getEntityName().lastIndexOf('.') + 1);
        this.subjectPosition = Arrays.asList(persister.getPropertyNames()).indexOf(SUBJECT);
        Type[] types = persister.getPropertyTypes();
        this.positions = IntStream.range(0, types.length)
                .filter(i ->
                        i != persister.getVersionProperty() && i != subjectPosition && !types[i].isCollectionType())
                .boxed()
                .toList();
    }

    String name() {
        return name;
    }

    /** Fields that differ; either side may be missing. The member is left out, every entry names it anyway. */
    List<Change> changes(
            Object @Nullable [] before, Object @Nullable [] after, SharedSessionContractImplementor session) {
        List<Change> changes = new ArrayList<>();
        for (int position : positions) {
            String old = text(before, position, session);
            String now = text(after, position, session);
            if (!Objects.equals(old, now)) {
                changes.add(new Change(persister.getPropertyNames()[position], shown(old), shown(now)));
            }
        }
        return changes;
    }

    /** Whole documents, such as a signed Meldung with everybody in it, are kept once and not a second time here. */
    private static @Nullable String shown(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.length() + " characters";
    }

    /** The member the row belongs to: the row itself, or what its reference {@code member} points at. */
    @Nullable
    Object subject(@Nullable Object row, Object @Nullable [] state) {
        if (name.equalsIgnoreCase(SUBJECT)) {
            return row;
        }
        return state == null || subjectPosition < 0 ? null : state[subjectPosition];
    }

    /** What the member is called, if it has been loaded: so a removed one still has its name in the Protokoll. */
    static @Nullable String label(@Nullable Object subject, SharedSessionContractImplementor session) {
        if (subject == null || !Hibernate.isInitialized(subject)) {
            return null;
        }
        Object member = Hibernate.unproxy(subject);
        EntityPersister persister = session.getEntityPersister(null, member);
        List<String> fields = Arrays.asList(persister.getPropertyNames());
        String label = LABEL.stream()
                .filter(fields::contains)
                .map(field -> persister.getPropertyValue(member, field))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return label.isEmpty() ? null : label;
    }

    private @Nullable String text(Object @Nullable [] state, int position, SharedSessionContractImplementor session) {
        Object value = state == null ? null : state[position];
        if (value == null) {
            return null;
        }
        if (persister.getPropertyTypes()[position].isEntityType()) {
            return idOf(value, session).toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof byte[] bytes ? bytes.length + " bytes" : value.toString();
    }

    static UUID idOf(Object entity, SharedSessionContractImplementor session) {
        var proxy = HibernateProxy.extractLazyInitializer(entity);
        return (UUID)
                (proxy != null
                        ? proxy.getInternalIdentifier()
                        : session.getEntityPersister(null, entity).getIdentifier(entity, session));
    }
}
