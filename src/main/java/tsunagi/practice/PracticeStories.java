package tsunagi.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.database.WorkScope;
import tsunagi.kernel.MunicipalityId;
import tsunagi.resource.Resources;

/** Tells the stories of 練習市, once: the oldest first, so that the case numbers follow the calendar. */
@Component
@Profile("practice")
class PracticeStories {
    private static final List<Story> STORIES = Stream.of(
                    ReceivedPeople.stories(),
                    ConsultedPeople.stories(),
                    ApplyingPeople.stories(),
                    AssessedPeople.stories(),
                    PlannedPeople.stories(),
                    ConferencePeople.stories(),
                    SubmittedPeople.stories(),
                    SupportedPeople.stories(),
                    EvaluatedPeople.stories(),
                    ClosedPeople.stories())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Story::since).reversed())
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(PracticeStories.class);

    private final Desks desks;
    private final Resources resources;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Path told;

    PracticeStories(
            Desks desks,
            Resources resources,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${tsunagi.data-directory}") Path dataDirectory) {
        this.desks = desks;
        this.resources = resources;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.told = dataDirectory.resolve("stories-told");
    }

    /** After a first start that was interrupted, goes on with the first story that wasn't begun. */
    void tell(MunicipalityId municipality, Practice practice) {
        if (Files.exists(told)) {
            return;
        }
        int begun = WorkScope.of(municipality).call(this::casesOpened);
        if (begun == 0) {
            WorkScope.of(municipality).run(this::registerResources);
        }
        if (begun < STORIES.size()) {
            LOG.info("練習用のデータを作っています（{}人）", STORIES.size() - begun);
            desks.conference().convene(practice, desks);
            STORIES.stream().skip(begun).forEach(story -> story.events().accept(new Narrator(practice, desks)));
        }
        remember();
    }

    /** Each story opens one case. */
    private int casesOpened() {
        return transaction.execute(status -> jdbc.sql("select count(*) from published_case")
                .query(Integer.class)
                .single());
    }

    private void registerResources() {
        transaction.executeWithoutResult(status -> {
            for (PracticeResource resource : PracticeResource.values()) {
                resources.register(resource.entry());
            }
        });
    }

    private void remember() {
        try {
            Files.writeString(told, STORIES.size() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
