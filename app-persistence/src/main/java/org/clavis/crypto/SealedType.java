package org.clavis.crypto;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.hibernate.HibernateException;
import org.hibernate.MappingException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.usertype.DynamicParameterizedType;
import org.hibernate.usertype.LoggableUserType;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of an {@link Encrypted} field to {@code bytea}. A type does not know the row it reads or writes, and the
 * seal depends on it: so this one only carries {@link Ciphertext}, and {@link SealingListener} seals and opens. In the
 * entity and in Hibernate's snapshot of it stands the plain value, which is what is compared to find changes.
 */
public final class SealedType implements UserType<Object>, DynamicParameterizedType, LoggableUserType {
    private Class<?> type = Object.class;
    private @Nullable SealedColumn column;

    @Override
    public void setParameterValues(Properties parameters) {
        type = Objects.requireNonNull((ParameterType) parameters.get(PARAMETER_TYPE))
                .getReturnedClass();
    }

    /** Fixes the place of the values; done once, when the names of tables and columns are settled. */
    void place(String table, String columnName) {
        try {
            column = new SealedColumn(new FieldCipher.Place(table, columnName), Encoding.of(type));
        } catch (IllegalArgumentException e) {
            throw new MappingException(table + "." + columnName + ": " + e.getMessage(), e);
        }
    }

    SealedColumn column() {
        if (column == null) {
            throw new IllegalStateException("a sealed field was mapped without the vault's integrator");
        }
        return column;
    }

    @Override
    public int getSqlType() {
        return Types.VARBINARY;
    }

    // The interface wants the class of the plain values, which only the mapping knows.
    @SuppressWarnings("unchecked")
    @Override
    public Class<Object> returnedClass() {
        return (Class<Object>) type;
    }

    @Override
    public @Nullable Object nullSafeGet(
            ResultSet rows, int position, SharedSessionContractImplementor session, @Nullable Object owner)
            throws SQLException {
        byte[] bytes = rows.getBytes(position);
        return bytes == null ? null : new Ciphertext(column(), bytes);
    }

    @Override
    public void nullSafeSet(
            PreparedStatement statement, @Nullable Object value, int index, SharedSessionContractImplementor session)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARBINARY);
        } else if (value instanceof Ciphertext sealed) {
            statement.setBytes(index, sealed.bytes());
        } else {
            throw new HibernateException("a sealed field cannot be a parameter of a query: " + column().place());
        }
    }

    @Override
    public boolean equals(@Nullable Object one, @Nullable Object other) {
        return Objects.deepEquals(one, other);
    }

    @Override
    public int hashCode(@Nullable Object value) {
        return value instanceof byte[] bytes ? Arrays.hashCode(bytes) : Objects.hashCode(value);
    }

    @Override
    public @Nullable Object deepCopy(@Nullable Object value) {
        return value;
    }

    /** Bytes are replaced as a whole and never changed in place. */
    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Object value) {
        throw new HibernateException("sealed fields are never cached");
    }

    @Override
    public Object assemble(Serializable cached, Object owner) {
        throw new HibernateException("sealed fields are never cached");
    }

    /** What debug logs of Hibernate print for a value. */
    @Override
    public String toLoggableString(Object value, SessionFactoryImplementor factory) {
        return "sealed";
    }
}
