package tsunagi.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The program's jobs, such as sealing the audit log: what they send beside a page is none of the page's statements. */
final class Jobs {
    private Jobs() {}

    /**
     * What was heard, without the transactions of jobs. One of which only an end was heard ran before the page or after it,
     * so it is a job's too.
     */
    static List<Statement> without(List<Statement> heard) {
        var transactions = transactions(heard);
        return IntStream.range(0, heard.size())
                .filter(place -> !transactions.get(place).ofJob())
                .mapToObj(heard::get)
                .toList();
    }

    /** For each statement the transaction it is of; one that is of none stands alone. */
    private static List<Transaction> transactions(List<Statement> heard) {
        Map<Long, Transaction> running = new HashMap<>();
        var transactions = new ArrayList<Transaction>();
        for (Statement each : heard) {
            if (each.begins()) {
                running.put(each.session(), new Transaction());
            }
            var transaction = running.getOrDefault(each.session(), new Transaction());
            transaction.add(each);
            transactions.add(transaction);
            if (each.ends()) {
                running.remove(each.session());
            }
        }
        return transactions;
    }

    private static final class Transaction {
        private final List<Statement> statements = new ArrayList<>();

        void add(Statement statement) {
            statements.add(statement);
        }

        boolean ofJob() {
            boolean cutOff =
                    statements.getFirst().begins() != statements.getLast().ends();
            return cutOff || statements.stream().anyMatch(Transaction::sentByJob);
        }

        private static boolean sentByJob(Statement statement) {
            return statement.sql().contains("audit_segment")
                    || statement.sql().contains("from platform.municipality_directory order by")
                    || statement.sql().contains("EXPIRY_TIME <");
        }
    }
}
