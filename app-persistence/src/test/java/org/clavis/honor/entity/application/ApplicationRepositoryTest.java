package org.clavis.honor.entity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clavis.honor.entity.application.Sample.STATE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.clavis.json.RecordJson;
import org.clavis.member.entity.TenantDatabase;
import org.clavis.shared.RecordChanged;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.RowId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of the migration and the mapping of the entities, together. */
class ApplicationRepositoryTest {
    private static final List<ItemState> WAITING = List.of(ItemState.SUBMITTED, ItemState.CHECKED);

    private static TenantDatabase database;

    private UUID id;

    @BeforeAll
    static void start() throws Exception {
        database = TenantDatabase.ofMembers(
                List.of("honor"),
                HonorApplication.class,
                ApplicationItem.class,
                ApplicationNote.class,
                Consignment.class);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void oneApplication() {
        id = in(applications -> {
            HonorApplication application = Sample.submitted(STATE, "kv");
            applications.add(application);
            return application.getId();
        });
    }

    private static <T> T in(Function<ApplicationRepository, T> task) {
        return database.in(session -> task.apply(new ApplicationRepository(session)));
    }

    @Test
    void anApplication_isReadBackWithItsItems() {
        List<String> names = in(applications -> applications.get(id).getItems().stream()
                .map(AppliedHonor::getName)
                .toList());
        assertThat(names).containsExactly("Jürgen Weiß", "Jürgen Weiß");
        Evidence evidence = in(applications -> RecordJson.read(
                Objects.requireNonNull(applications.get(id).getItems().get(0).getEvidence()), Evidence.class));
        assertThat(evidence.reportedYears()).containsExactly(2019, 2020);
    }

    @Test
    void aStepOfAnItem_makesANewVersionOfTheApplication() {
        long before = in(applications -> applications.get(id).getVersion());
        in(applications -> {
            HonorApplication application = applications.get(id, before);
            application.getItems().get(0).become(ItemState.APPROVED, STATE, null);
            applications.save(application);
            return true;
        });
        long after = in(applications -> applications.get(id).getVersion());
        assertThat(after).isEqualTo(before + 1);
        assertThatThrownBy(() -> in(applications -> applications.get(id, before)))
                .isInstanceOf(RecordChanged.class);
    }

    @Test
    void items_areFoundByState_personAndId() {
        List<UUID> submitted = in(applications -> applications.items(WAITING).stream()
                .filter(item -> item.getApplication().getId().equals(id))
                .map(ApplicationItem::getId)
                .toList());
        assertThat(submitted).hasSize(2);
        UUID member = in(applications -> applications.item(submitted.get(0)).getMemberRef());
        int ofMember = in(applications -> applications.ofMember(member).size());
        int byId = in(applications -> applications.items(submitted).size());
        assertThat(ofMember).isEqualTo(1);
        assertThat(byId).isEqualTo(2);
        assertThatThrownBy(() -> in(applications -> applications.item(RowId.next())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void submittedItems_areCountedWithoutOpeningASeal() {
        List<Tally> tallies = in(ApplicationRepository::tallies);
        assertThat(tallies)
                .filteredOn(tally -> tally.state() == ItemState.SUBMITTED)
                .allSatisfy(tally -> assertThat(tally.title()).isEqualTo("Ehrennadel in Gold"))
                .isNotEmpty();
    }

    @Test
    void notesAndDocuments_areKeptInOrder_andGoWithADraft() {
        in(applications -> {
            HonorApplication application = applications.get(id);
            for (String text : List.of("Erstens", "Zweitens")) {
                applications.add(new ApplicationNote(
                        application, ApplicationNote.Noted.comment(null, "kv", "Kreisverband", "Eva Muster", text)));
            }
            applications.add(new Consignment(RowId.next(), application, STATE, "{}"));
            return true;
        });
        List<String> texts = in(applications -> applications.notes(applications.get(id)).stream()
                .map(note -> note.noted().text())
                .toList());
        assertThat(texts).containsExactly("Erstens", "Zweitens");
        String signed = in(applications ->
                applications.consignments(applications.get(id)).get(0).getSigned());
        assertThat(signed).isEqualTo("{}");
    }

    @Test
    void withdrawnDraft_leavesNothing() {
        UUID draft = in(applications -> {
            HonorApplication application = Sample.draft(STATE);
            applications.add(application);
            applications.add(new ApplicationNote(
                    application, ApplicationNote.Noted.comment(null, "mv", "Verein", "Eva Muster", "Notiz")));
            return application.getId();
        });
        in(applications -> {
            applications.remove(applications.get(draft));
            return true;
        });
        boolean there = in(applications -> applications.find(draft).isPresent());
        assertThat(there).isFalse();
    }
}
