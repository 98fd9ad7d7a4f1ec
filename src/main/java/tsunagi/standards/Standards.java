package tsunagi.standards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The entrance to 基準額表 for those who compute and decide. It holds no personal data, so it asks no permission beside that of its
 * caller; the municipality's own rows are answered from memory.
 */
@Service
public class Standards {
    private final StandardRegister register;

    Standards(StandardRegister register) {
        this.register = register;
    }

    /** All tables as they are known today. Read once, they answer for any number of households without SQL. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public StandardTables tables() {
        return register.tables();
    }

    /**
     * All tables with the municipality's own rows as it had said them by an instant, to find a past result again. The shipped ones are
     * those of the running program; a decision keeps the values it was made by beside the ids of their rows.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public StandardTables tablesKnownAt(Instant instant) {
        return register.knownAt(instant);
    }

    /**
     * What a household is measured by in any municipality of the tables.
     *
     * @param size persons, at least one
     * @param day of the application
     * @return empty when the code is in no table; rows that the tables don't have are null
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<HouseholdStandards> find(MunicipalityCode code, int size, LocalDate day) {
        return register.tables().find(code, size, day);
    }

    /**
     * A row by the id that a decision has kept, even when another one holds by now.
     *
     * @return empty for a shipped row that the running program ships no more, or with another value
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<StandardRow> row(UUID id) {
        return register.row(id);
    }

    /** The tables of the bound municipality. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public LocalStandards own() {
        return register.tables().own();
    }
}
