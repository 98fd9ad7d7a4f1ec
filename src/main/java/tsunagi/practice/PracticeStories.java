package tsunagi.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.database.EmbeddedPostgres;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.resource.Resources;

/** Tells the stories of 練習市, once: the oldest first, so that the case numbers follow the calendar. */
@Component
@Profile("practice")
class PracticeStories {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeStories.class);

    private final Desks desks;
    private final Resources resources;
    private final PracticeTables tables;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Path beingFilled;

    PracticeStories(
            Desks desks,
            Resources resources,
            PracticeTables tables,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${tsunagi.data-directory}") Path dataDirectory) {
        this.desks = desks;
        this.resources = resources;
        this.tables = tables;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.beingFilled = EmbeddedPostgres.beingFilled(dataDirectory.resolve("database"));
    }

    /** A first start that is interrupted here begins anew with the next. */
    void tell(MunicipalityId municipality, Practice practice) {
        if (WorkScope.of(municipality).call(this::told)) {
            return;
        }
        var stories = StoryBook.stories();
        LOG.info("練習用のデータを作っています（{}人）", stories.size());
        write(beingFilled);
        WorkScope.of(municipality).run(this::registerResources);
        desks.conference().convene(practice, desks);
        stories.forEach(story -> story.tell(new Narrator(practice, desks)));
        desks.returns().handIn(practice);
        var undecided = desks.review().hold(practice, desks);
        desks.returns().close(practice, desks, undecided);
        tables.compose(practice);
        desks.supportConference()
                .tell(
                        practice.actor(PracticeStaff.SHI_KESSAI),
                        practice.actor(PracticeStaff.SHI_TANTOU),
                        practice.actor(PracticeStaff.OUTREACH));
        delete(beingFilled);
    }

    private boolean told() {
        return transaction.execute(status -> jdbc.sql("select exists (select from published_case)")
                .query(Boolean.class)
                .single());
    }

    private void registerResources() {
        transaction.executeWithoutResult(status -> {
            for (PracticeResource resource : PracticeResource.values()) {
                resources.register(resource.entry());
            }
        });
    }

    private static void write(Path mark) {
        try {
            Files.createDirectories(mark.toAbsolutePath().getParent());
            Files.writeString(mark, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path mark) {
        try {
            Files.delete(mark);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
