package org.clavis.member;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.access.Right;

/**
 * The list of members: searched, filtered, sorted and paged in memory, because the database sees sealed names only.
 *
 * <p>Rows show the columns of those Registers the actor may read. To sort or filter by a column of another Register is
 * refused, since the order of the rows would betray it; typed words are simply not looked for in such columns.
 *
 * <p>Always in a transaction of its own: what another transaction has changed and not committed yet is nothing others
 * may find in the list.
 */
@Stateless
@Requires(register = Register.PERSON, right = Right.READ)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MemberDirectory {
    @Inject
    private DirectoryIndexes indexes;

    /**
     * A page of the list.
     *
     * @throws org.clavis.access.AccessDenied if the query sorts or filters by what the actor may not read
     */
    public DirectoryPage page(DirectoryQuery query) {
        query.registers().forEach(register -> Access.require(register, Right.READ));
        return indexes.current().page(query, readable());
    }

    /** Everybody who is recorded, for finding out whether somebody is known already. */
    public KnownMembers known() {
        return indexes.current().known(readable());
    }

    /** The sections of the orchestra people play in now, sorted. */
    @Requires(register = Register.INSTRUMENTS, right = Right.READ)
    public List<String> sections() {
        return indexes.current().sections();
    }

    private static Set<Register> readable() {
        Set<Register> readable = EnumSet.noneOf(Register.class);
        for (Register register : Register.values()) {
            if (Access.may(register, Right.READ)) {
                readable.add(register);
            }
        }
        return readable;
    }
}
