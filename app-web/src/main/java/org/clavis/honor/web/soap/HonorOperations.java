package org.clavis.honor.web.soap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.clavis.honor.application.ApplicationDesk;
import org.clavis.honor.application.HonorApplications;
import org.clavis.honor.paper.HonorFiles;
import org.clavis.honor.web.ApplicationJson;
import org.clavis.honor.web.DecisionsJson;
import org.clavis.honor.web.InboxJson;
import org.clavis.honor.web.soap.HonorMessages.ApplicationId;
import org.clavis.honor.web.soap.HonorMessages.Decide;
import org.clavis.honor.web.soap.HonorMessages.FileOrder;
import org.clavis.honor.web.soap.HonorMessages.FileSent;
import org.clavis.honor.web.soap.HonorMessages.FileTaken;
import org.clavis.honor.web.soap.HonorMessages.FoundApplication;
import org.clavis.honor.web.soap.HonorMessages.FoundFile;
import org.clavis.honor.web.soap.HonorMessages.ListApplications;
import org.clavis.shared.GermanDate;
import org.clavis.shared.web.soap.Binary;
import org.clavis.shared.web.soap.Contract;
import org.clavis.shared.web.soap.Operation;
import org.clavis.shared.web.soap.Wsdl;

/** The operations of {@code ehrung.wsdl}, on the same services as the pages and the API. */
@ApplicationScoped
public class HonorOperations {
    static final String NAMESPACE = "urn:clavis:ehrung:1";

    @Inject
    private ServletContext application;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private HonorApplications applications;

    @Inject
    private HonorFiles files;

    private Contract contract;

    @PostConstruct
    void begin() {
        contract = new Contract(
                NAMESPACE,
                Wsdl.schema(application, "ehrung.xsd"),
                new Operation<>("listApplications", ListApplications.class, this::list),
                new Operation<>("getApplication", ApplicationId.class, asked -> found(asked.id())),
                new Operation<>("decide", Decide.class, this::decide),
                new Operation<>("getFile", FileOrder.class, this::file),
                new Operation<>("submitFile", FileSent.class, this::take));
    }

    Contract contract() {
        return contract;
    }

    private InboxJson list(ListApplications asked) {
        return InboxJson.from(desk.inbox(asked.query()));
    }

    private FoundApplication decide(Decide asked) {
        desk.decide(new DecisionsJson(asked.decisions())
                .on(applications.open(asked.application()).application()));
        return found(asked.application());
    }

    private FoundApplication found(UUID id) {
        return new FoundApplication(ApplicationJson.from(applications.open(id)));
    }

    private FoundFile file(FileOrder asked) {
        String key = new String(asked.recipientKey().content(), StandardCharsets.US_ASCII);
        byte[] content = files.file(asked.application(), asked.awardingBody(), key);
        return new FoundFile("antrag-" + GermanDate.today() + ".clavis-ehrung", Binary.of(content));
    }

    private FileTaken take(FileSent sent) {
        return new FileTaken(files.take(sent.content().content()));
    }
}
