package org.clavis.honor.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clavis.access.Access;
import org.clavis.access.Register;
import org.clavis.access.Requires;
import org.clavis.access.Right;
import org.clavis.audit.Protokoll;
import org.clavis.audit.entity.AuditAction;
import org.clavis.honor.entity.Honor;
import org.clavis.honor.entity.HonorFilter;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.honor.entity.HonorState;
import org.clavis.member.entity.Member;
import org.clavis.transfer.TableFormat;
import org.jspecify.annotations.Nullable;

/** Hands out the list of honors, in columns that the import understands; assumptions and refusals are left out. */
@Stateless
public class HonorExport {
    private static final String TITLE = "Ehrungen";
    private static final List<HistoryField> COLUMNS = Arrays.stream(HistoryField.values())
            .filter(field -> field.register() == Register.PERSON || field.register() == Register.HONORS)
            .filter(field -> field != HistoryField.FULL_NAME)
            .toList();

    @Inject
    private HonorRepository repository;

    @Inject
    private Protokoll protokoll;

    /** Writes the honors given that fit, oldest first, and closes the stream. Names need their own right. */
    @Requires(register = Register.HONORS, right = Right.EXPORT)
    public void write(HonorFilter filter, TableFormat format, OutputStream out) throws IOException {
        Access.require(Register.PERSON, Right.EXPORT);
        var given = new HonorFilter(filter.member(), filter.year(), HonorState.GIVEN);
        List<Honor> honors = repository.some(given, 0, Integer.MAX_VALUE);
        protokoll.record(
                AuditAction.EXPORT,
                Map.of("what", TITLE, "format", format.name(), "rows", Integer.toString(honors.size())));
        List<List<@Nullable Object>> rows =
                honors.stream().map(HonorExport::row).toList();
        format.write(TITLE, COLUMNS.stream().map(HistoryField::header).toList(), rows, out);
    }

    private static List<@Nullable Object> row(Honor honor) {
        Member member = honor.getMember();
        return Arrays.asList(
                COLUMNS.stream().map(field -> cell(field, honor, member)).toArray());
    }

    private static @Nullable Object cell(HistoryField field, Honor honor, Member member) {
        return switch (field) {
            case MEMBER_NUMBER -> member.getMemberNumber();
            case FAMILY_NAME -> member.getFamilyName();
            case GIVEN_NAME -> member.getGivenName();
            case BIRTH_DATE -> member.getBirthDate();
            case HONOR -> honor.getTitle();
            case GRADE -> honor.getGrade();
            case RULE_CODE -> honor.getRuleCode();
            case STEP -> text(honor.getStep());
            case AWARDING_BODY -> honor.getAwardingBody();
            case HONOR_YEAR -> text(honor.getHonorYear());
            case AWARDED_ON -> honor.getAwardedOn();
            case EVENT -> honor.getEvent();
            case AWARDED_BY -> honor.getAwardedBy();
            case CERTIFICATE_NUMBER -> honor.getCertificateNumber();
            case FULL_NAME, KIND, OFFICE, FROM, TO, CLUB, INSTRUMENT -> null;
        };
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
