package tsunagi.tenancy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.OfficeId;

/** Offices of the bound municipality with their hours and closed days. */
@Repository
class OfficeStore {
    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Office> offices() {
        String sql = """
                select id, agency_id, code, name, address, telephone, lower(valid) as valid_from,
                       upper(valid) - 1 as valid_until, assumed, source
                from office
                order by code
                """;
        return jdbc.sql(sql)
                .query((row, _) -> {
                    var id = new OfficeId(row.getObject("id", UUID.class));
                    var details = new Office.Details(
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("address"),
                            row.getString("telephone"),
                            DatedRows.period(row),
                            row.getBoolean("assumed"),
                            row.getString("source"));
                    var agency = new AgencyId(row.getObject("agency_id", UUID.class));
                    return new Office(id, agency, details, new Office.Calendar(hours(id), closedDays(id)));
                })
                .list();
    }

    /** Saves an office under the id that it already has, or under its new one. */
    void save(AgencyId agency, Office office) {
        OfficeId id = saveDetails(agency, office);
        DatedRows.replace(
                hours(id),
                office.calendar().hours(),
                () -> jdbc.sql("update office_hours set superseded_at = tsunagi_now() where id = :row"),
                entry -> insertHours(id, entry));
        DatedRows.replace(
                closedDays(id),
                office.calendar().closedDays(),
                () -> jdbc.sql("update closed_day set superseded_at = tsunagi_now() where id = :row"),
                entry -> insertClosedDays(id, entry));
    }

    private OfficeId saveDetails(AgencyId agency, Office office) {
        String sql = """
                insert into office (id, agency_id, code, name, address, telephone, valid, assumed, source)
                values (:id, :agency, :code, :name, :address, :telephone, daterange(:valid_from, :valid_until, '[]'),
                        :assumed, :source)
                on conflict (municipality_id, code) do update
                set agency_id = excluded.agency_id, name = excluded.name, address = excluded.address,
                    telephone = excluded.telephone, valid = excluded.valid, assumed = excluded.assumed,
                    source = excluded.source
                returning id
                """;
        Office.Details details = office.details();
        return new OfficeId(DatedRows.bind(jdbc.sql(sql), details.valid())
                .param("id", office.id().value())
                .param("agency", agency.value())
                .param("code", details.code())
                .param("name", details.name())
                .param("address", details.address())
                .param("telephone", details.telephone())
                .param("assumed", details.assumed())
                .param("source", details.source())
                .query(UUID.class)
                .single());
    }

    private List<Dated<OpeningHours>> hours(OfficeId office) {
        String sql = """
                select id, weekday, kind, opens, closes, lower(valid) as valid_from, upper(valid) - 1 as valid_until,
                       assumed, source
                from office_hours
                where office_id = :office and superseded_at is null
                order by weekday, opens
                """;
        return jdbc.sql(sql)
                .param("office", office.value())
                .query(DatedRows.around((row, _) -> new OpeningHours(
                        DayOfWeek.of(row.getInt("weekday")),
                        OpeningHours.Kind.valueOf(row.getString("kind")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class))))
                .list();
    }

    private void insertHours(OfficeId office, Dated<OpeningHours> entry) {
        String sql = """
                insert into office_hours (id, office_id, weekday, kind, opens, closes, valid, assumed, source)
                values (:id, :office, :weekday, :kind, :opens, :closes, daterange(:valid_from, :valid_until, '[]'),
                        :assumed, :source)
                """;
        OpeningHours hours = entry.value();
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("office", office.value())
                .param("weekday", hours.weekday().getValue())
                .param("kind", hours.kind().name())
                .param("opens", hours.opens())
                .param("closes", hours.closes())
                .update();
    }

    private List<Dated<ClosedDays>> closedDays(OfficeId office) {
        String sql = """
                select id, days, lower(valid) as valid_from, upper(valid) - 1 as valid_until, assumed, source
                from closed_day
                where office_id = :office and superseded_at is null
                order by id
                """;
        return jdbc.sql(sql)
                .param("office", office.value())
                .query(DatedRows.around((row, _) -> ClosedDays.parse(row.getString("days"))))
                .list();
    }

    private void insertClosedDays(OfficeId office, Dated<ClosedDays> entry) {
        String sql = """
                insert into closed_day (id, office_id, days, valid, assumed, source)
                values (:id, :office, :days, daterange(:valid_from, :valid_until, '[]'), :assumed, :source)
                """;
        DatedRows.bind(jdbc.sql(sql), entry)
                .param("office", office.value())
                .param("days", entry.value().text())
                .update();
    }
}
