package tsunagi.housingbenefit;

import java.util.List;
import java.util.UUID;
import tsunagi.meanstest.Grant;
import tsunagi.meanstest.MovingGrant;
import tsunagi.meanstest.MovingStandards;
import tsunagi.meanstest.RentGrant;
import tsunagi.meanstest.RentStandards;

/** 算定 — what the rules say to a {@link Statement}, and by which values of the tables. */
sealed interface Calculated {
    Grant<?> grant();

    /** The rows of the tables that were used, without what was typed in their place. */
    List<UUID> usedRows();

    /** 家賃相当額. */
    record Monthly(RentGrant grant, RentStandards standards, List<UUID> usedRows) implements Calculated {
        public Monthly {
            usedRows = List.copyOf(usedRows);
        }
    }

    /** 転居費用補助. */
    record Once(MovingGrant grant, MovingStandards standards, List<UUID> usedRows) implements Calculated {
        public Once {
            usedRows = List.copyOf(usedRows);
        }
    }
}
