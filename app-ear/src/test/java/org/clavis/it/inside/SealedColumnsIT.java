package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clavis.crypto.SealBroken;
import org.clavis.honor.Honors;
import org.clavis.member.Members;
import org.junit.jupiter.api.Test;

/** Every sealed column of every entity: whatever is moved elsewhere by somebody who owns the database is refused. */
@Inside
@As(tenant = "sealed-club")
class SealedColumnsIT {
    @Inject
    private Members members;

    @Inject
    private Honors honors;

    @Inject
    private TamperedRows rows;

    @Test
    void aValueOfAnotherRow_isRefused() {
        UUID mine = create("Anna");
        UUID other = create("Berta");
        var accepted = new ArrayList<SealedField>();
        List<SealedField> fields = rows.sealedFields();
        for (SealedField field : fields) {
            if (!SealBroken.class.isInstance(rows.faultAfterMovingRows(field, mine, other))) {
                accepted.add(field);
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(fields).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aValueOfAnotherColumn_isRefused() {
        UUID mine = create("Clara");
        var accepted = new ArrayList<String>();
        List<SealedField> fields = rows.sealedFields();
        for (SealedField to : fields) {
            for (SealedField from : fields) {
                if (!from.equals(to)
                        && from.table().equals(to.table())
                        && !SealBroken.class.isInstance(rows.faultAfterMovingColumns(to, from, mine))) {
                    accepted.add(from + " in " + to);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void oneFlippedBit_isRefused() {
        UUID mine = create("Dora");
        for (SealedField field : rows.sealedFields()) {
            assertThat(rows.faultAfterFlippingABit(field, mine))
                    .as(field.toString())
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void anUntouchedRow_isRead() {
        UUID mine = create("Emma");
        for (SealedField field : rows.sealedFields()) {
            assertThat(rows.faultAfterMovingColumns(field, field, mine))
                    .as(field.toString())
                    .isNull();
        }
    }

    /** Somebody with something in every sealed column, an honor included. */
    private UUID create(String givenName) {
        UUID member = members.create(FullRecord.of(givenName, "Seiler"));
        honors.record(member, FullRecord.honor());
        return member;
    }
}
