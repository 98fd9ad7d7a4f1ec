package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One thing that is proved of simulated tables. */
interface Check {
    /** @param connection the superuser's, who sees every municipality */
    List<Finding> run(Connection connection) throws SQLException;

    /**
     * One line of the result.
     *
     * @param detail what was counted
     */
    record Finding(String what, String detail, boolean right) {
        static Finding counted(String what, long looked, long wrong) {
            return new Finding(what, "%,d looked at, %,d wrong".formatted(looked, wrong), wrong == 0 && looked > 0);
        }

        @Override
        public String toString() {
            return "%-6s %s: %s".formatted(right ? "ok" : "WRONG", what, detail);
        }
    }
}
