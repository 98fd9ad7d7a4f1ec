package tsunagi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what one desk hands to another. Like every return it counts everybody, restricted cases as well, and names nobody. */
@Repository
class DeskPairStore {
    private static final String PAIRS = """
            select case when h.incoming then h.desk_name else coalesce(o.name, '') end as from_desk,
                   case when h.incoming then coalesce(o.name, '') else h.desk_name end as to_desk,
                   count(*) as sent,
                   count(*) filter (where h.arrived) as arrived,
                   count(*) filter (where h.outcome = 'ACCEPTED') as accepted,
                   count(*) filter (where h.outcome = 'TURNED_AWAY') as turned_away,
                   count(*) filter (where h.turned_away_reason = 'NOT_ELIGIBLE') as not_eligible,
                   count(*) filter (where h.turned_away_reason = 'OTHER_DESK') as other_desk,
                   count(*) filter (where h.turned_away_reason = 'NO_CAPACITY') as no_capacity,
                   count(*) filter (where h.turned_away_reason = 'OUT_OF_AREA') as out_of_area,
                   count(*) filter (where h.turned_away_reason = 'PAPERS_MISSING') as papers_missing,
                   count(*) filter (where h.turned_away_reason = 'OTHER') as other,
                   count(*) filter (where h.outcome = 'FAILED') as failed,
                   count(*) filter (where h.outcome = 'OPEN') as open,
                   (sum((select count(*) from published_referral_alarm_ever a
                         where a.case_id = h.case_id and a.handover_id = h.handover_id)))::int as alarms,
                   count(h.desk_answered_on) as answered,
                   round((percentile_cont(0.5) within group (order by h.desk_answered_on - h.made_on)
                          filter (where h.desk_answered_on is not null))::numeric, 1) as median_days
            from published_referral_handover h
            join published_case_reception c on c.case_id = h.case_id
            left join unnest(:officeIds::uuid[], :officeNames::text[]) as o (id, name) on o.id = c.office_id
            where h.made_on between :from and :until and (:everywhere or c.office_id = any(:offices::uuid[]))
            group by 1, 2
            order by 1, 2
            """;

    private final JdbcClient jdbc;

    DeskPairStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param offices the names of all offices of the municipality */
    List<DeskPair> pairs(ReturnScope scope, MonthSpan span, Map<UUID, String> offices) {
        var ids = offices.keySet().toArray(UUID[]::new);
        var names = new String[ids.length];
        for (int place = 0; place < ids.length; place++) {
            names[place] = offices.getOrDefault(ids[place], "");
        }
        return jdbc.sql(PAIRS)
                .param("officeIds", ids)
                .param("officeNames", names)
                .param("from", span.from())
                .param("until", span.until())
                .param("everywhere", scope.whole())
                .param(
                        "offices",
                        scope.offices().stream().map(office -> office.value()).toArray(UUID[]::new))
                .query((row, number) -> pair(row))
                .list();
    }

    private static DeskPair pair(ResultSet row) throws SQLException {
        Map<PairCount, Integer> counts = new EnumMap<>(PairCount.class);
        for (PairCount count : PairCount.values()) {
            counts.put(count, row.getInt(count.column()));
        }
        return new DeskPair(
                row.getString("from_desk"),
                row.getString("to_desk"),
                counts,
                row.getBigDecimal("median_days"),
                row.getInt("answered"));
    }
}
