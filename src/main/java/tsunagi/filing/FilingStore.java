package tsunagi.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.documents.ExportFormat;
import tsunagi.filing.AwaitedFiling.Closed;
import tsunagi.filing.AwaitedFiling.Filed;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Recipient.Frequency;
import tsunagi.tenancy.RecipientId;
import tsunagi.web.Choice;

@Repository
class FilingStore {
    private static final String ADD = """
            insert into return_filing (id, recipient_id, agency_id, last_month, filed_on, filed_by, method, note, closing_id,
                                       export_id)
            values (:id, :recipient, :agency, :last, :on, :by, :method, :note, :closing, :export)
            """;
    private static final String WITHDRAW = """
            update return_filing
            set withdrawn_because = :reason, withdrawn_by = tsunagi_staff(), withdrawn_at = tsunagi_now()
            where id = :id and withdrawn_because is null
            """;
    private static final String LINES = """
            select f.id, r.name, a.name as agency, c.version,
                   (select max(version) from published_reporting_closing where month = f.last_month) as latest, r.frequency, f.last_month, f.filed_on, f.filed_by, s.name as recorded_by, f.method, f.note,
                   e.file_name, encode(e.sha256, 'hex') as sha256, f.withdrawn_because
            from return_filing f
            join return_recipient r on r.id = f.recipient_id
            join published_staff s on s.staff_id = f.recorded_by
            left join agency a on a.id = f.agency_id
            left join published_reporting_closing c on c.closing_id = f.closing_id
            left join published_documents_export e on e.id = f.export_id
            where :id::uuid is null or f.id = :id
            order by f.filed_on desc, f.id desc limit :most
            """;
    /**
     * The later 版 is told only where it changes what was handed in: of an agency's return, where a number of that agency
     * differs. Unclosed numbers count as the first 版.
     */
    private static final String FILED = """
            with filed as (
                select f.recipient_id, f.agency_id, f.last_month, max(coalesce(c.version, 0)) as sent
                from return_filing f
                left join published_reporting_closing c on c.closing_id = f.closing_id
                where f.withdrawn_because is null
                group by f.recipient_id, f.agency_id, f.last_month)
            select filed.*, l.version as latest, (l.closed_at at time zone 'Asia/Tokyo')::date as closed_on
            from filed
            left join lateral (select version, closed_at from published_reporting_closing
                               where month = filed.last_month order by version desc limit 1) l
              on filed.agency_id is null or exists (
                select code, month_value, year_value from published_reporting_agency_figure
                where agency_id = filed.agency_id and month = filed.last_month and version = l.version
                except
                select code, month_value, year_value from published_reporting_agency_figure
                where agency_id = filed.agency_id and month = filed.last_month and version = greatest(filed.sent, 1))
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
                .param(
                        "agency",
                        filing.agency() == null ? null : filing.agency().value())
                .param("last", filing.last().atDay(1))
                .param("on", filing.filedOn())
                .param("by", filing.filedBy())
                .param("method", filing.method())
                .param("note", filing.note())
                .param("closing", filing.closing())
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
    List<Filed> filed() {
        return jdbc.sql(FILED)
                .query((row, number) -> {
                    UUID agency = row.getObject("agency_id", UUID.class);
                    LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
                    return new Filed(
                            new RecipientId(row.getObject("recipient_id", UUID.class)),
                            agency == null ? null : new AgencyId(agency),
                            YearMonth.from(row.getObject("last_month", LocalDate.class)),
                            row.getInt("sent"),
                            closedOn == null ? null : new Closed(row.getInt("latest"), closedOn));
                })
                .list();
    }

    /** The versions of the 月次の締め of a month, the latest first. */
    List<Choice> closings(YearMonth month) {
        return jdbc.sql("""
                        select closing_id, version, closed_at, closed_by_name from published_reporting_closing
                        where month = :month order by version desc
                        """)
                .param("month", month.atDay(1))
                .query((row, number) -> {
                    int version = row.getInt("version");
                    var on = JapanTime.of(
                            row.getObject("closed_at", OffsetDateTime.class).toInstant());
                    var label = "第%d版%s　%s %s"
                            .formatted(
                                    version,
                                    version == 1 ? "" : "（差替報告）",
                                    JapaneseDates.formatShort(on.toLocalDate()),
                                    row.getString("closed_by_name"));
                    return Choice.of(row.getString("closing_id"), label);
                })
                .list();
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
                row.getString("agency"),
                Frequency.valueOf(row.getString("frequency")),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                row.getObject("filed_on", LocalDate.class),
                row.getString("filed_by"),
                row.getString("recorded_by"),
                row.getString("method"),
                row.getString("note"),
                row.getObject("version", Integer.class),
                row.getObject("latest", Integer.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("withdrawn_because"));
    }
}
