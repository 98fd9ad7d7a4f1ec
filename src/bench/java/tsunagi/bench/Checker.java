package tsunagi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tsunagi.bench.Check.Finding;
import tsunagi.database.DatabaseEndpoint;
import tsunagi.reporting.ReturnProof;

/** Proves that a data directory's tables say the same: what they hold, and who may see it. */
final class Checker {
    private final Path directory;

    Checker(Path directory) {
        this.directory = directory;
    }

    /** @return whether all is right */
    boolean run() throws SQLException, IOException {
        if (!Simulation.isComplete(directory)) {
            throw new IllegalStateException("nothing complete was simulated in " + directory);
        }
        try (var context = ProgramContext.open(directory)) {
            var endpoint = context.getBean(DatabaseEndpoint.class);
            List<Check> checks = List.of(
                    new StageCheck(),
                    new TableCheck(),
                    new PlanCheck(),
                    new KeyCheck(),
                    new SearchCheck(),
                    new IsolationCheck(endpoint),
                    new MarginCheck(),
                    new ReturnCheck(new ReturnProof(context)));
            var findings = new ArrayList<Finding>();
            try (var connection = Superuser.connect(directory, endpoint.url())) {
                for (Check check : checks) {
                    var found = check.run(connection);
                    found.forEach(System.out::println);
                    findings.addAll(found);
                }
            }
            long wrong = findings.stream().filter(finding -> !finding.right()).count();
            System.out.println(wrong == 0 ? "All is consistent." : wrong + " of " + findings.size() + " are wrong.");
            return wrong == 0;
        }
    }
}
