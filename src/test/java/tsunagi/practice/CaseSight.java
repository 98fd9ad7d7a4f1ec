package tsunagi.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.Progress;
import tsunagi.casefile.Rebuild;
import tsunagi.kernel.CaseId;

/** Looks at a case between two moves. */
final class CaseSight {
    /** Tables that know of a case themselves, and tables whose rows belong to a row of those. */
    private static final String TABLES = """
            with knows as (
                select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'case_id'
                  and c.relname not like 'audit%')
            select oid::regclass || ' t where t.case_id = :case' from knows
            union
            select f.conrelid::regclass || ' t where (' || string_agg('t.' || mine.attname, ', ' order by each.place)
                || ') in (select ' || string_agg(its.attname, ', ' order by each.place) || ' from ' || f.confrelid::regclass
                || ' where case_id = :case)'
            from pg_constraint f
            cross join lateral unnest(f.conkey, f.confkey) with ordinality as each (mine, its, place)
            join pg_attribute mine on mine.attrelid = f.conrelid and mine.attnum = each.mine and mine.attname <> 'municipality_id'
            join pg_attribute its on its.attrelid = f.confrelid and its.attnum = each.its
            where f.contype = 'f' and f.confrelid in (select oid from knows) and f.conrelid not in (select oid from knows)
            group by f.oid, f.conrelid, f.confrelid
            order by 1
            """;

    /** One number and one sum for each table: any row added, changed or removed alters it. */
    private static final String DIGEST =
            "select '%s ' || count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) from %s";

    private static final String STORED = """
            select stage, term::text, next_move, coalesce(next_due::text, 'null'),
                   coalesce(evaluation_on::text, 'null'), last_fact_on::text,
                   (computed_at at time zone 'Asia/Tokyo')::date::text
            from case_stage where case_id = :case
            """;

    private static final Set<FactKind> CONSENT =
            EnumSet.of(FactKind.CONSENTED, FactKind.CONSENT_REFUSED, FactKind.CONSENT_WITHDRAWN);

    private final CaseFiles cases;
    private final JdbcClient jdbc;
    private final String digest;

    CaseSight(ApplicationContext context) {
        this.cases = context.getBean(CaseFiles.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.digest = jdbc.sql(TABLES).query(String.class).list().stream()
                .map(table -> DIGEST.formatted(table.substring(0, table.indexOf(' ')), table))
                .collect(Collectors.joining(" union all "));
    }

    /**
     * A case as it stands.
     *
     * @param facts all that were ever recorded, in their order
     * @param stored what lists read of it, and the day on which that was computed
     * @param digest of every row that knows of it
     */
    record Seen(List<CaseFact> facts, List<String> stored, List<String> digest) {
        Progress progress(LocalDate today) {
            return Progress.of(facts, today);
        }

        boolean consentStands() {
            return facts.stream()
                    .map(CaseFact::kind)
                    .filter(CONSENT::contains)
                    .reduce((_, later) -> later)
                    .filter(FactKind.CONSENTED::equals)
                    .isPresent();
        }

        /** What lists read equals what the facts alone say. */
        void equalsItsRebuild(Object course) {
            var day = LocalDate.parse(stored.getLast());
            assertThat(stored.subList(0, stored.size() - 1)).as("%s", course).isEqualTo(Rebuild.columns(facts, day));
        }
    }

    /** Within a transaction of somebody who may see it. */
    Seen seen(CaseId caseId) {
        return new Seen(cases.facts(caseId), stored(caseId), digest(caseId));
    }

    List<String> digest(CaseId caseId) {
        return jdbc.sql(digest)
                .param("case", caseId.value())
                .query(String.class)
                .list();
    }

    private List<String> stored(CaseId caseId) {
        return jdbc.sql(STORED)
                .param("case", caseId.value())
                .query((row, number) -> List.of(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .single();
    }
}
