package org.clavis.it.inside;

/**
 * A sealed column as Hibernate maps it.
 *
 * @param owner column that holds the member's id
 */
public record SealedField(Class<?> entity, String table, String column, String owner) {
    @Override
    public String toString() {
        return table + "." + column;
    }
}
