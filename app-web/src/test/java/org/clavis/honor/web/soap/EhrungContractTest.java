package org.clavis.honor.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clavis.honor.application.Verdict;
import org.clavis.honor.entity.application.ApplicationOrigin;
import org.clavis.honor.entity.application.ApplicationState;
import org.clavis.honor.entity.application.ItemState;
import org.clavis.honor.entity.rule.CostBearer;
import org.clavis.honor.web.ApplicationItemJson;
import org.clavis.honor.web.ApplicationJson;
import org.clavis.honor.web.ApplicationNoteJson;
import org.clavis.honor.web.InboxJson;
import org.clavis.honor.web.OccasionJson;
import org.clavis.honor.web.soap.HonorMessages.FileTaken;
import org.clavis.honor.web.soap.HonorMessages.FoundApplication;
import org.clavis.honor.web.soap.HonorMessages.FoundFile;
import org.clavis.shared.web.soap.Binary;
import org.clavis.shared.web.soap.ContractRules;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class EhrungContractTest {
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final ApplicationItemJson ITEM = new ApplicationItemJson(
            ID,
            ID,
            ID,
            "Muster",
            "Erika",
            DAY,
            "lv-suedwest",
            "lv-25",
            1,
            "Ehrennadel",
            "Silber",
            25,
            2026,
            "25 Jahre",
            ItemState.APPROVED,
            "gut",
            "lv-suedwest",
            DAY,
            "2026-0001");

    private final ContractRules contract = new ContractRules("ehrung");

    @Test
    void answers_keepToTheSchema() throws IOException, SAXException {
        ApplicationJson application = new ApplicationJson(
                ID,
                3,
                ApplicationOrigin.RECEIVED,
                ApplicationState.UNDER_WAY,
                "mv-lindenfeld",
                "Musikverein Lindenfeld e. V.",
                new OccasionJson(DAY, "Konzert", null, CostBearer.DISTRICT, null, null, null),
                DAY,
                List.of(ITEM),
                List.of(new ApplicationNoteJson(ID, null, ItemState.CHECKED, "Kreis", "Almut", "ja", Instant.EPOCH)));
        contract.keeps(new InboxJson(List.of(ITEM), 1), "listApplicationsResponse", HonorOperations.NAMESPACE);
        contract.keeps(new FoundApplication(application), "getApplicationResponse", HonorOperations.NAMESPACE);
        contract.keeps(new FoundApplication(application), "decideResponse", HonorOperations.NAMESPACE);
        contract.keeps(new FoundFile("antrag", Binary.of((byte) 1)), "getFileResponse", HonorOperations.NAMESPACE);
        contract.keeps(new FileTaken(ID), "submitFileResponse", HonorOperations.NAMESPACE);
    }

    @Test
    void constants_areThoseOfTheCode() throws IOException {
        contract.lists(ItemState.class);
        contract.lists(ApplicationState.class);
        contract.lists(ApplicationOrigin.class);
        contract.lists(Verdict.class);
        contract.lists(CostBearer.class);
    }

    @Test
    void messages_areAllInTheSchema() throws IOException {
        contract.namesOnlyWhatThereIs();
        assertThat(contract.operations())
                .containsExactly("listApplications", "getApplication", "decide", "getFile", "submitFile");
    }
}
