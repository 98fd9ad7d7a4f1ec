package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

@Repository
class PersonSearchStore {
    // Whoever has a restricted case is nobody's 似た方, not even for those who may open it: the caller may be the abuser.
    // Where one of two birth years is an estimate, five years apart count as the same. Whoever was merged with somebody
    // is found as the one whom she stands for.
    private static final String SIMILAR = """
            with likeness as (
                select person_id, true as telephone, false as kana, false as name
                from person_telephone where digits = :digits
                union all
                select person_id, false, token = :kana, false
                from person_name_token where kind = 'KANA' and whole and token >= :kana and token < :kanaEnd
                union all
                select person_id, false, false, token = :name
                from person_name_token where kind = 'NAME' and whole and token >= :name and token < :nameEnd
            ), liked as (
                select coalesce(a.kept_id, l.person_id) as person_id, bool_or(telephone) as same_telephone,
                       bool_or(kana) as same_kana, bool_or(name) as same_name, bool_or(not telephone) as same_beginning
                from likeness l left join person_alias a on a.person_id = l.person_id group by 1
            )
            select p.*, l.*, c.case_id, c.case_number, b.same_birth, b.same_date
            from liked l
            join person p on p.id = l.person_id
            cross join lateral (
                select coalesce(abs(p.birth_year - :birthYear::integer)
                                <= case when p.birth_estimated or :estimated then 5 else 0 end, false) as same_birth,
                       coalesce((p.birth_year, p.birth_month, p.birth_day)
                                = (:birthYear::integer, :birthMonth::integer, :birthDay::integer), false) as same_date) b
            cross join lateral (
                select a.case_id, a.case_number from case_access a
                join visible_case v on v.case_id = a.case_id
                where a.person_id = l.person_id
                order by a.case_number desc limit 1) c
            where not exists (select from case_access r where r.person_id = l.person_id and r.restricted)
            order by same_telephone desc, (same_kana or same_name) and same_birth desc, same_birth desc,
                     same_kana or same_name desc, c.case_number desc
            limit 10
            """;

    private final JdbcClient jdbc;

    PersonSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SimilarPerson> similar(Sought sought, LocalDate today) {
        var birth = sought.birth();
        return jdbc.sql(SIMILAR)
                .param("digits", sought.digits())
                .param("kana", sought.kana())
                .param("kanaEnd", end(sought.kana()))
                .param("name", sought.name())
                .param("nameEnd", end(sought.name()))
                .param("birthYear", birth == null ? null : birth.year())
                .param("birthMonth", birth == null ? null : birth.month())
                .param("birthDay", birth == null ? null : birth.day())
                .param("estimated", birth != null && birth.estimated())
                .query((row, number) -> similar(row, today))
                .list();
    }

    private static @Nullable String end(@Nullable String beginning) {
        return beginning == null ? null : NameRange.endOf(beginning);
    }

    private static SimilarPerson similar(ResultSet row, LocalDate today) throws SQLException {
        return new SimilarPerson(
                new PersonId(row.getObject("person_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                PersonStore.name(row),
                Rows.birth(row),
                alike(row),
                today);
    }

    private static Alike alike(ResultSet row) throws SQLException {
        Set<Likeness> signs = EnumSet.noneOf(Likeness.class);
        if (row.getBoolean("same_telephone")) {
            signs.add(Likeness.TELEPHONE);
        }
        if (row.getBoolean("same_name")) {
            signs.add(Likeness.NAME);
        }
        if (row.getBoolean("same_kana")) {
            signs.add(Likeness.KANA);
        }
        if (row.getBoolean("same_beginning") && !row.getBoolean("same_name") && !row.getBoolean("same_kana")) {
            signs.add(Likeness.BEGINNING);
        }
        if (row.getBoolean("same_birth")) {
            signs.add(row.getBoolean("same_date") ? Likeness.BIRTH_DATE : Likeness.BIRTH_YEAR);
        }
        return Alike.of(signs);
    }
}
