package tsunagi.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The SQL statements that a piece of work sends to PostgreSQL on its own thread. What only begins and ends transactions is not
 * among them.
 */
public final class Statements {
    private static final String PREPARED = "Executing prepared SQL statement [";

    private Statements() {}

    /** A piece of work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** What a statement is sent for. */
    public enum Purpose {
        /** Who is asking: the stored session, and the person whom it names with her roles. */
        SESSION,
        /** The line of the audit log with the people of the cases that it names, and that of a file in the export ledger. */
        AUDIT,
        /** What the page itself shows or changes. */
        PAGE;

        static Purpose of(String sql) {
            if (sql.contains("platform.spring_session") || sql.contains("m.single_keys")) {
                return SESSION;
            }
            boolean noted = sql.contains("insert into audit_event")
                    || sql.contains("distinct person_id from case_access")
                    || sql.contains("insert into export_ledger");
            return noted ? AUDIT : PAGE;
        }
    }

    public static List<String> of(Work work) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
        }
        var here = Thread.currentThread().getName();
        return List.copyOf(heard.list).stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(PREPARED))
                .map(message -> message.substring(PREPARED.length(), message.length() - 1))
                .toList();
    }

    public static Map<Purpose, List<String>> byPurpose(Work work) throws Exception {
        return of(work).stream().collect(Collectors.groupingBy(Purpose::of));
    }
}
