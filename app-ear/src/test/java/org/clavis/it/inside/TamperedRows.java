package org.clavis.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.Encrypted;
import org.clavis.honor.entity.Honor;
import org.clavis.member.entity.Member;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.jspecify.annotations.Nullable;

/** Changes sealed values behind the application's back and reads the row again; nothing of it is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TamperedRows {
    @PersistenceContext(unitName = "clavis")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Sealed columns of a member's record: of the member and of whatever belongs to one. */
    public List<SealedField> sealedFields() {
        return em.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType())
                .filter(entity -> entity == Honor.class || entity.getPackage().equals(Member.class.getPackage()))
                .flatMap(entity -> Arrays.stream(entity.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Encrypted.class))
                        .map(field -> sealed(entity, field)))
                .toList();
    }

    public @Nullable Throwable faultAfterMovingRows(SealedField field, UUID to, UUID from) {
        String value = "(select o.%2$s from %1$s o where o.%3$s = :from and o.%2$s is not null limit 1)";
        return faultAfter(
                field, to, field.column(), value.formatted(field.table(), field.column(), field.owner()), from);
    }

    public @Nullable Throwable faultAfterMovingColumns(SealedField to, SealedField from, UUID row) {
        return faultAfter(to, row, to.column(), from.column(), null);
    }

    public @Nullable Throwable faultAfterFlippingABit(SealedField field, UUID row) {
        String flipped = "set_bit(%1$s, 60, 1 - get_bit(%1$s, 60))".formatted(field.column());
        return faultAfter(field, row, field.column(), flipped, null);
    }

    private @Nullable Throwable faultAfter(
            SealedField field, UUID row, String column, String value, @Nullable UUID from) {
        var update = em.createNativeQuery("update " + field.table() + " set " + column + " = " + value + " where "
                        + field.owner() + " = :row and " + column + " is not null")
                .setParameter("row", row);
        if (from != null) {
            update.setParameter("from", from);
        }
        try {
            if (update.executeUpdate() == 0) {
                return new IllegalStateException("nothing to tamper with in " + field);
            }
            String owner = field.entity() == Member.class ? "e.id" : "e.member.id";
            em.createQuery("select e from " + field.entity().getSimpleName() + " e where " + owner + " = :row")
                    .setParameter("row", row)
                    .getResultList();
            return null;
        } catch (RuntimeException e) {
            return root(e);
        } finally {
            transaction.setRollbackOnly();
        }
    }

    private SealedField sealed(Class<?> entity, Field field) {
        var factory = em.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
        var persister = (AbstractEntityPersister) factory.getMappingMetamodel().getEntityDescriptor(entity);
        return new SealedField(
                entity,
                persister.getTableName(),
                persister.getPropertyColumnNames(field.getName())[0],
                entity == Member.class ? "id" : persister.getPropertyColumnNames("member")[0]);
    }

    /** What the vault said: the innermost fault of its own. */
    private static Throwable root(Throwable fault) {
        Throwable deepest = fault;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().startsWith("org.clavis.")) {
                return cause;
            }
            deepest = cause;
        }
        return deepest;
    }
}
