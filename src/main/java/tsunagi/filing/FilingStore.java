package tsunagi.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.documents.ExportFormat;
import tsunagi.filing.AwaitedFiling.Filed;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient;
import tsunagi.tenancy.Recipient.Frequency;
import tsunagi.web.Choice;

@Repository
class FilingStore {
    private static final String ADD = """
            insert into return_filing (id, recipient_id, last_month, filed_on, filed_by, method, note, export_id)
            values (:id, :recipient, :last, :on, :by, :method, :note, :export)
            """;
    private static final String WITHDRAW = """
            update return_filing
            set withdrawn_because = :reason, withdrawn_by = tsunagi_staff(), withdrawn_at = tsunagi_now()
            where id = :id and withdrawn_because is null
            """;
    private static final String LINES = """
            select f.id, r.name, r.frequency, f.last_month, f.filed_on, f.filed_by, s.name as recorded_by, f.method, f.note,
                   e.file_name, encode(e.sha256, 'hex') as sha256, f.withdrawn_because
            from return_filing f
            join return_recipient r on r.id = f.recipient_id
            join published_staff s on s.staff_id = f.recorded_by
            left join published_documents_export e on e.id = f.export_id
            where :id::uuid is null or f.id = :id
            order by f.filed_on desc, f.id desc limit :most
            """;
    /** The files of returns that were taken out last. */
    private static final String EXPORTS = """
            select id, handed_out_at, format, period, file_name, encode(sha256, 'hex') as sha256
            from published_documents_export
            where file_name like 'return-%' order by handed_out_at desc, id desc limit :most
            """;

    private static final int MOST_LINES = 200;
    private static final int MOST_EXPORTS = 30;
    private static final int FINGERPRINT = 8;

    private final JdbcClient jdbc;

    FilingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FilingId id, NewFiling filing) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("recipient", filing.recipient().value())
                .param("last", filing.last().atDay(1))
                .param("on", filing.filedOn())
                .param("by", filing.filedBy())
                .param("method", filing.method())
                .param("note", filing.note())
                .param("export", filing.export())
                .update();
    }

    /** False when there is none, or it is withdrawn already. */
    boolean withdraw(FilingId id, String reason) {
        return jdbc.sql(WITHDRAW)
                        .param("id", id.value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    List<FilingLine> lines() {
        return jdbc.sql(LINES)
                .param("id", null)
                .param("most", MOST_LINES)
                .query(FilingStore::line)
                .list();
    }

    Optional<FilingLine> line(FilingId id) {
        return jdbc.sql(LINES)
                .param("id", id.value())
                .param("most", 1)
                .query(FilingStore::line)
                .optional();
    }

    /** What each recipient has and was not taken back. */
    Set<Filed> filed(List<Recipient> recipients) {
        Map<UUID, Recipient> byId =
                recipients.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return new HashSet<>(jdbc.sql(
                        "select recipient_id, last_month from return_filing where withdrawn_because is null")
                .query((row, number) -> new Filed(
                        Objects.requireNonNull(byId.get(row.getObject("recipient_id", UUID.class))),
                        YearMonth.from(row.getObject("last_month", LocalDate.class))))
                .list());
    }

    List<Choice> exports() {
        return jdbc.sql(EXPORTS)
                .param("most", MOST_EXPORTS)
                .query((row, number) -> {
                    var at = JapanTime.of(
                            row.getObject("handed_out_at", OffsetDateTime.class).toInstant());
                    var label = "%s %tH:%tM　%s　%s　%s（%s…）"
                            .formatted(
                                    JapaneseDates.formatShort(at.toLocalDate()),
                                    at,
                                    at,
                                    row.getString("period"),
                                    ExportFormat.valueOf(row.getString("format"))
                                            .label(),
                                    row.getString("file_name"),
                                    row.getString("sha256").substring(0, FINGERPRINT));
                    return Choice.of(row.getString("id"), label);
                })
                .list();
    }

    private static FilingLine line(ResultSet row, int number) throws SQLException {
        return new FilingLine(
                new FilingId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Frequency.valueOf(row.getString("frequency")),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                row.getObject("filed_on", LocalDate.class),
                row.getString("filed_by"),
                row.getString("recorded_by"),
                row.getString("method"),
                row.getString("note"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("withdrawn_because"));
    }
}
