package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.PersonId;

/**
 * The pairs of the register that may be one person. Nobody is compared with everybody: a pair comes up by a whole name, a reading
 * or a telephone that both have, together with the year of birth or with a second one of these.
 */
@Repository
class PairStore {
    /** What a pair of the list counts at least. */
    private static final int LEAST = 50;

    // Each part is joined by equality over all its columns, so that it costs no more than the register is long. What an
    // entry has
    // is compared as that of the person whom it stands for: of two entries that were merged, one may have the name and
    // the other
    // the telephone.
    private static final String PAIRS_OF_ALL = """
            with spoken as materialized (
                select coalesce(a.kept_id, t.person_id) as person_id, t.kind, t.token, p.birth_year
                from person_name_token t
                left join person_alias a on a.person_id = t.person_id
                join person p on p.id = coalesce(a.kept_id, t.person_id)
                where t.whole and t.kind in ('NAME', 'KANA')
            ), called as materialized (
                select distinct coalesce(a.kept_id, t.person_id) as person_id, t.digits, p.birth_year
                from person_telephone t
                left join person_alias a on a.person_id = t.person_id
                join person p on p.id = coalesce(a.kept_id, t.person_id)
            ), reached as materialized (
                select c.person_id, c.digits, s.kind, s.token from called c join spoken s on s.person_id = c.person_id
            ), evidence as (
                select s.person_id as one, o.person_id as other, s.kind as sign
                from spoken s join spoken o on o.kind = s.kind and o.token = s.token and o.birth_year = s.birth_year
                where s.person_id < o.person_id
                union all
                select s.person_id, o.person_id, s.kind
                from spoken s join spoken o on o.kind = s.kind and o.token = s.token
                where s.birth_year is null and s.person_id <> o.person_id
                union all
                select c.person_id, o.person_id, 'TELEPHONE'
                from called c join called o on o.digits = c.digits and o.birth_year = c.birth_year
                where c.person_id < o.person_id
                union all
                select c.person_id, o.person_id, sign.*
                from reached c join reached o on o.digits = c.digits and o.kind = c.kind and o.token = c.token
                cross join lateral unnest(array['TELEPHONE', c.kind]) sign
                where c.person_id < o.person_id
            ), pair as (
                select least(one, other) as one, greatest(one, other) as other,
                       bool_or(sign = 'TELEPHONE') as same_telephone, bool_or(sign = 'NAME') as same_name,
                       bool_or(sign = 'KANA') as same_kana
                from evidence group by 1, 2
            ),
            """;

    private static final String PAIR_OF_TWO = """
            with entry as (
                select :one::uuid as person, unnest(person_known_as(:one)) as id
                union all
                select :other::uuid, unnest(person_known_as(:other))
            ), spoken as (
                select distinct e.person, t.kind, t.token from entry e join person_name_token t on t.person_id = e.id
                where t.whole and t.kind in ('NAME', 'KANA')
            ), pair as (
                select least(:one::uuid, :other::uuid) as one, greatest(:one::uuid, :other::uuid) as other,
                       exists (select from entry e join person_telephone t on t.person_id = e.id
                               group by t.digits having count(distinct e.person) = 2) as same_telephone,
                       exists (select from spoken where kind = 'NAME' group by token having count(*) = 2) as same_name,
                       exists (select from spoken where kind = 'KANA' group by token having count(*) = 2) as same_kana
            ),
            """;

    // An estimated year of birth tells people apart only when it is more than five years away. The basics of a person
    // are those of
    // the entry that was kept; her addresses are those of all her entries.
    private static final String SCORED = """
            merged as materialized (
                select kept_id, array_agg(person_id) as entries from person_alias group by kept_id
            ), compared as (
                select x.*,
                       coalesce((p.birth_year, p.birth_month, p.birth_day) = (q.birth_year, q.birth_month, q.birth_day)
                                and not p.birth_estimated and not q.birth_estimated, false) as same_date,
                       coalesce(p.birth_year = q.birth_year, false) as same_year,
                       coalesce(case when p.birth_estimated or q.birth_estimated
                                     then abs(p.birth_year - q.birth_year) > 5
                                     else p.birth_year <> q.birth_year or p.birth_month <> q.birth_month
                                          or p.birth_day <> q.birth_day end, false) as other_birth,
                       p.sex <> q.sex and 'UNSPECIFIED' not in (p.sex, q.sex) as other_sex
                from pair x join person p on p.id = x.one join person q on q.id = x.other
            ), counted as (
                select c.*,
                       case when same_telephone then :TELEPHONE else 0 end + case when same_name then :NAME else 0 end
                       + case when same_kana then :KANA else 0 end
                       + case when same_date then :BIRTH_DATE when same_year then :BIRTH_YEAR else 0 end
                       + case when other_birth then :OTHER_BIRTH else 0 end
                       + case when other_sex then :OTHER_SEX else 0 end as sum
                from compared c
            ), scored as materialized (
                select c.*, l.same_address, sum + case when l.same_address then :ADDRESS else 0 end as points
                from counted c
                left join merged f on f.kept_id = c.one
                left join merged g on g.kept_id = c.other
                cross join lateral (
                    select exists (select from person_address m
                                   join person_address n on n.person_id = any(array_prepend(c.other, g.entries))
                                                        and n.street is not null
                                   where m.person_id = any(array_prepend(c.one, f.entries)) and m.kind <> 'NONE'
                                     and case when left(n.street, 2) = left(m.street, 2)
                                              then rtrim(person_search_place(concat_ws('-', concat(n.city, n.street), n.building)), '-')
                                                 = rtrim(person_search_place(concat_ws('-', concat(m.city, m.street), m.building)), '-')
                                              else false end) as same_address offset 0) l
                where c.sum + :ADDRESS >= :least
            )
            """;

    // Who has a case that the reader may not see is in no pair: putting two entries together tells of both. What is
    // known of two
    // entries is known of the people whom they stand for.
    private static final String LIKELY = PAIRS_OF_ALL + SCORED + """
            , hidden as materialized (
                select a.person_id from case_access a
                where not exists (select from visible_case v where v.case_id = a.case_id)
            ), known as materialized (
                select coalesce(a.kept_id, d.first_person_id) as one, coalesce(b.kept_id, d.second_person_id) as other, d.points
                from person_difference d
                left join person_alias a on a.person_id = d.first_person_id
                left join person_alias b on b.person_id = d.second_person_id
                where d.undone_at is null
                union all
                select coalesce(a.kept_id, m.person_id), coalesce(b.kept_id, m.same_person_id), null
                from household_member m
                left join person_alias a on a.person_id = m.person_id
                left join person_alias b on b.person_id = m.same_person_id
                where m.same_person_id is not null
            ), different as materialized (
                select least(one, other) as one, greatest(one, other) as other,
                       max(coalesce(points, :always)) as points
                from known group by 1, 2
            )
            select s.*, count(*) over () as total from scored s
            where s.points >= :least
              and s.one not in (select person_id from hidden) and s.other not in (select person_id from hidden)
              and exists (select from case_access c where c.person_id = s.one)
              and exists (select from case_access c where c.person_id = s.other)
              and not exists (select from different d
                              where d.one = s.one and d.other = s.other and d.points >= s.points)
            order by s.points desc, s.one, s.other limit :size offset :skip
            """;

    private static final String OF_TWO = PAIR_OF_TWO + SCORED + "select * from scored";

    private static final Map<String, Likeness> SIGNS = Map.of(
            "same_telephone", Likeness.TELEPHONE,
            "same_name", Likeness.NAME,
            "same_kana", Likeness.KANA,
            "same_date", Likeness.BIRTH_DATE,
            "same_year", Likeness.BIRTH_YEAR,
            "same_address", Likeness.ADDRESS,
            "other_birth", Likeness.OTHER_BIRTH,
            "other_sex", Likeness.OTHER_SEX);

    private final JdbcClient jdbc;

    PairStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Pair(PersonId one, PersonId other, Alike alike) {}

    record Pairs(List<Pair> pairs, int total) {
        Stream<PersonId> persons() {
            return pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other()));
        }
    }

    /** The likeliest first. */
    Pairs likely(int size, int skip) {
        List<Pair> pairs = new ArrayList<>();
        int[] total = new int[1];
        withPoints(LIKELY)
                .param("least", LEAST)
                .param("always", Integer.MAX_VALUE)
                .param("size", size)
                .param("skip", skip)
                .query(row -> {
                    pairs.add(pair(row));
                    total[0] = row.getInt("total");
                });
        return new Pairs(pairs, total[0]);
    }

    /** What two people have in common, however little. */
    Alike alike(PersonId one, PersonId other) {
        return withPoints(OF_TWO)
                .param("least", Integer.MIN_VALUE / 2)
                .param("one", one.value())
                .param("other", other.value())
                .query((row, number) -> pair(row).alike())
                .single();
    }

    private StatementSpec withPoints(String sql) {
        StatementSpec statement = jdbc.sql(sql);
        for (Likeness sign : Likeness.values()) {
            statement = statement.param(sign.name(), sign.points());
        }
        return statement;
    }

    private static Pair pair(ResultSet row) throws SQLException {
        List<Likeness> signs = new ArrayList<>();
        for (Map.Entry<String, Likeness> sign : SIGNS.entrySet()) {
            if (row.getBoolean(sign.getKey())) {
                signs.add(sign.getValue());
            }
        }
        if (signs.contains(Likeness.BIRTH_DATE)) {
            signs.remove(Likeness.BIRTH_YEAR);
        }
        return new Pair(
                new PersonId(row.getObject("one", UUID.class)),
                new PersonId(row.getObject("other", UUID.class)),
                Alike.of(signs));
    }
}
