package tsunagi.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.database.WorkScope;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.MunicipalityId;
import tsunagi.tenancy.MunicipalityDirectory;
import tsunagi.testing.TsunagiIT;

/** The program with 練習市 in it, made once for all tests that extend this, and on a day that they know. */
@TsunagiIT
@ActiveProfiles({"test", "practice"})
abstract class PracticeContext {
    /** A Tuesday; from the morning on, time goes by as it does. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 24);

    @SuppressWarnings("NullAway.Init") // Spring puts it in.
    @TestBean(name = "clock")
    Clock clock;

    @Autowired
    MunicipalityDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void newDataDirectory(DynamicPropertyRegistry properties) throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "test-data"));
        Path fresh = Files.createTempDirectory(parent, "practice");
        properties.add("tsunagi.data-directory", fresh::toString);
    }

    static Clock clock() {
        var present = Clock.system(JapanTime.ZONE);
        var morning = FIRST_DAY.atTime(9, 0).atZone(JapanTime.ZONE).toInstant();
        return Clock.offset(present, Duration.between(present.instant(), morning));
    }

    MunicipalityId municipality() {
        return directory.find("999997").orElseThrow();
    }

    /** One column, read in 練習市. */
    List<String> strings(String sql) {
        return WorkScope.of(municipality())
                .call(() -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(sql).query(String.class).list()));
    }
}
