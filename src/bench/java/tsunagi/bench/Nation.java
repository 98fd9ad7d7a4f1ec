package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * 900 municipalities that share their roll-ups with the first town: the numbers of its last months under other names, without
 * cases behind them.
 */
final class Nation {
    private static final String COPIES = """
            create temp table copied as
            select gen_random_uuid() as id, n, m.municipality_id as town
            from generate_series(1, 900) n join municipality m on m.code = ?
            where not exists (select from platform.municipality_directory where code like '88%')
            """;

    private static final String ROWS = """
            insert into platform.municipality_directory (id, code, name)
                select id, '88' || lpad(n::text, 4, '0'), '模擬の提供' || n || '市' from copied;
            insert into municipality (municipality_id, code, name, kind, head, covers, source, fingerprint)
                select c.id, '88' || lpad(c.n::text, 4, '0'), '模擬の提供' || c.n || '市', m.kind, m.head, m.covers, m.source, m.fingerprint
                from copied c join municipality m on m.municipality_id = c.town;
            insert into agency (municipality_id, id, code, name)
                select c.id, a.id, a.code, a.name from copied c join agency a on a.municipality_id = c.town;
            insert into office (municipality_id, id, agency_id, code, name, valid, assumed, source)
                select c.id, o.id, o.agency_id, o.code, o.name, o.valid, o.assumed, o.source
                from copied c join office o on o.municipality_id = c.town;
            insert into return_month (municipality_id, month, counted_at, inhabitants)
                select c.id, m.month, m.counted_at, m.inhabitants from copied c
                join return_month m on m.municipality_id = c.town and m.month > current_date - interval '4 months';
            insert into return_cell (municipality_id, kind, month, office_id, key, number)
                select c.id, r.kind, r.month, r.office_id, r.key, r.number from copied c
                join return_cell r on r.municipality_id = c.town and r.month > current_date - interval '4 months';
            insert into rollup_recipient (municipality_id, id, recipient_id, masked_below)
                select id, gen_random_uuid(), town, 5 from copied;
            drop table copied;
            update return_month set counted_at = now();
            analyze return_cell, return_month, rollup_recipient
            """;

    private Nation() {}

    /** Makes them unless they are there, and says that they were counted now: the night has nothing to do for them. */
    static void share(Connection superuser) throws SQLException {
        try (var copies = superuser.prepareStatement(COPIES);
                var rows = superuser.createStatement()) {
            copies.setString(1, Towns.code(1));
            copies.execute();
            rows.execute(ROWS);
        }
    }
}
