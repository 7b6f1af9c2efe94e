package org.clavis.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.clavis.context.TenantRef;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.FiledFilter;
import org.clavis.meldung.entity.FiledRow;
import org.clavis.meldung.entity.MeldungState;
import org.clavis.meldung.entity.campaign.CampaignTerms;
import org.clavis.meldung.entity.report.Answers;
import org.clavis.meldung.report.Meldungen;
import org.clavis.meldung.report.Prepared;
import org.clavis.meldung.report.Submission;
import org.clavis.meldung.report.Task;

/**
 * The campaigns of the demo: this year's from the announcement to the sums at the top, with one Meldung that is returned
 * and corrected, and next year's, which is open. Letters between the organisations take their time, so it runs beside
 * the start; what is there already is not done again.
 */
@ApplicationScoped
class DemoCampaign {
    private static final Logger LOG = System.getLogger(DemoCampaign.class.getName());
    private static final long PATIENCE_MILLIS = 120_000;
    private static final String RETURN_REASON =
            "Bei den Auftritten steht 0. Bitte tragen Sie die Zahl des vergangenen Jahres nach.";

    @Inject
    private DemoFilling filling;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Meldungen meldungen;

    @Inject
    private MeldungDesk desk;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    /** Who takes part. */
    record Cast(TenantRef lindenfeld, TenantRef rotbach, TenantRef district, TenantRef state) {}

    void begin(Cast cast, LocalDate today) {
        executor.execute(() -> {
            try {
                run(cast, today.getYear());
                announced(cast.state(), DemoTerms.of(today.getYear() + 1));
                LOG.log(Level.INFO, "the campaigns of the demo stand");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "the campaigns of the demo are incomplete; the next start goes on with them", e);
            }
        });
    }

    private void run(Cast cast, int year) {
        UUID campaign = announced(cast.state(), DemoTerms.of(year));
        if (!as(cast.state(), () -> campaigns.open(campaign)).isRunning()) {
            return;
        }
        submit(cast.lindenfeld(), campaign, 1, DemoTerms.answers(27));
        decide(cast.district(), campaign, 1, cast.lindenfeld());
        submit(cast.rotbach(), campaign, 1, DemoTerms.answers(0));
        decide(cast.district(), campaign, 1, cast.rotbach());
        submit(cast.rotbach(), campaign, 2, DemoTerms.answers(19));
        decide(cast.district(), campaign, 2, cast.rotbach());
        submit(cast.district(), campaign, 1, DemoTerms.answers(3));
        decide(cast.state(), campaign, 1, cast.district());
        as(cast.state(), () -> {
            campaigns.close(campaign, campaigns.open(campaign).getVersion());
            return campaign;
        });
    }

    /** The campaign of that year; announced now if it is not there yet. */
    private UUID announced(TenantRef state, CampaignTerms terms) {
        return as(state, () -> {
            Optional<Campaign> there = campaigns.list().stream()
                    .filter(known -> known.getYear() == terms.year())
                    .findFirst();
            if (there.isPresent()) {
                return there.get().getId();
            }
            UUID id = campaigns.draft(terms);
            campaigns.announce(id, campaigns.open(id).getVersion());
            return id;
        });
    }

    /** Waits for the campaign, or for the one before to come back, and submits unless that was done before. */
    private void submit(TenantRef reporter, UUID campaign, int revision, Answers answers) {
        await(reporter.alias() + " can report", () -> as(reporter, () -> task(campaign))
                .filter(task -> task.getState().isOpen() || isDone(task, revision))
                .isPresent());
        as(reporter, () -> {
            if (!isDone(task(campaign).orElseThrow(), revision)) {
                Prepared prepared =
                        Objects.requireNonNull(meldungen.preview(campaign).prepared());
                meldungen.submit(campaign, new Submission(answers, prepared.fingerprint(), true));
            }
            return campaign;
        });
    }

    private static boolean isDone(Task task, int revision) {
        return task.submitted()
                .filter(meldung -> meldung.getRevision() >= revision)
                .isPresent();
    }

    private Optional<Task> task(UUID campaign) {
        return meldungen.tasks().stream()
                .filter(task -> task.campaign().getId().equals(campaign))
                .findFirst();
    }

    /** Waits for the revision and decides on it: the demo returns what says that nobody has played anywhere. */
    private void decide(TenantRef federation, UUID campaign, int revision, TenantRef reporter) {
        var arrived = new AtomicReference<FiledRow>();
        await(federation.alias() + " has the Meldung of " + reporter.alias(), () -> {
            as(federation, () -> received(campaign)).stream()
                    .filter(row -> row.reporter().equals(reporter.alias()) && row.revision() >= revision)
                    .findFirst()
                    .ifPresent(arrived::set);
            return arrived.get() != null;
        });
        FiledRow row = Objects.requireNonNull(arrived.get());
        if (row.state() == MeldungState.SUBMITTED) {
            as(federation, () -> {
                decide(row);
                return row;
            });
        }
    }

    private void decide(FiledRow row) {
        boolean nowhere = desk.open(row.id()).report().orElseThrow().answers().contains(DemoTerms.nowhere());
        if (nowhere) {
            desk.giveBack(row.id(), row.version(), RETURN_REASON);
        } else {
            desk.accept(row.id(), row.version());
        }
    }

    private List<FiledRow> received(UUID campaign) {
        return desk.inbox(new FiledFilter(
                        campaign, null, FiledFilter.SUBMITTED, FiledFilter.FROM_OTHERS, null, null, "", 0, 100))
                .rows();
    }

    private <T> T as(TenantRef tenant, Supplier<T> task) {
        var result = new AtomicReference<T>();
        filling.as(tenant, () -> result.set(task.get()));
        return Objects.requireNonNull(result.get());
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopping);
        }
    }
}
