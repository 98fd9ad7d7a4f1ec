package tsunagi.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.tenancy.Recipients.Stored;

/** To whom the bound municipality's returns are handed in. */
@Repository
class RecipientStore {
    private static final String ALL = """
            select id, name, frequency, per, method, deadline_unit, deadline_number, deadline_months,
                   lower(valid) as valid_from, upper(valid) - 1 as valid_until, assumed, source, version
            from return_recipient order by frequency, name, valid
            """;
    private static final String ADD = """
            insert into return_recipient (id, name, frequency, per, method, deadline_unit, deadline_number, deadline_months,
                                          valid, assumed, source, version)
            values (:id, :name, :frequency, :per, :method, :unit, :number, :months,
                    daterange(:valid_from, :valid_until, '[]'), :assumed, :source, :version + 1)
            """;
    private static final String CHANGE = """
            update return_recipient
            set name = :name, frequency = :frequency, per = :per, method = :method, deadline_unit = :unit, deadline_number = :number,
                deadline_months = :months, valid = daterange(:valid_from, :valid_until, '[]'), assumed = :assumed,
                source = :source, version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;

    RecipientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Stored> all() {
        return jdbc.sql(ALL).query(RecipientStore::stored).list();
    }

    void add(Recipient recipient) {
        write(ADD, recipient, 0);
    }

    /** False when another version is stored by now. */
    boolean change(Recipient recipient, long version) {
        return write(CHANGE, recipient, version);
    }

    private boolean write(String sql, Recipient recipient, long version) {
        return DatedRows.bind(jdbc.sql(sql), recipient.valid())
                        .param("id", recipient.id().value())
                        .param("name", recipient.name())
                        .param("frequency", recipient.frequency().name())
                        .param("per", recipient.per().name())
                        .param("method", recipient.method())
                        .param("unit", recipient.deadline().unit().name())
                        .param("number", recipient.deadline().number())
                        .param("months", recipient.deadline().months())
                        .param("assumed", recipient.assumed())
                        .param("source", recipient.source())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var recipient = new Recipient(
                new RecipientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Recipient.Frequency.valueOf(row.getString("frequency")),
                Recipient.Per.valueOf(row.getString("per")),
                row.getString("method"),
                new Deadline(
                        Deadline.Unit.valueOf(row.getString("deadline_unit")),
                        row.getInt("deadline_number"),
                        row.getInt("deadline_months")),
                DatedRows.period(row),
                row.getBoolean("assumed"),
                row.getString("source"));
        return new Stored(recipient, row.getLong("version"));
    }
}
