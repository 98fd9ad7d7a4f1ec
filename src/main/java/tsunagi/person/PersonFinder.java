package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** 検索 by one statement: every way of finding somebody beside the others, each person once. */
@Repository
class PersonFinder {
    /** Of the addresses with these characters the first ones only: whoever types a street will type more of it. */
    private static final int ADDRESSES = 500;

    /** The surest ones, those of other desks among them: a single character begins the names of half a town. */
    private static final int CANDIDATES = 1_000;

    // Whoever has a restricted case is found by nobody, not even by those who may open it: the caller may be the
    // abuser. An entry that was merged stands for the person whom it was merged into.
    private static final String FIND = """
            with hit as (
                select t.person_id, w.word, w.kind, t.whole, t.former, t.token = w.low as exact
                from unnest(:words::integer[], :kinds::text[], :lows::text[], :highs::text[]) as w (word, kind, low, high)
                join person_name_token t on t.kind = w.kind and t.token >= w.low and t.token < w.high
            ), found as (
                select person_id, null as shown, false as passed,
                       min(case when former then 5
                                when word = 0 and whole and exact then case kind when 'NAME' then 1 else 2 end
                                when word = 0 and whole then 3
                                else 4 end) as place
                from hit group by person_id having bool_or(word = 0) or count(distinct word) = :wordCount
                union all
                select person_id, number, false, 6 from person_telephone where digits = :digits or last_four = :lastFour
                union all
                select c.person_id, null, exists (select from person_merge_case m
                                                  join person_merge o on o.id = m.merge_id and o.undone_at is null
                                                  where m.case_id = c.case_id and m.moved), 0
                from case_access c where c.case_number = :number
                union all
                select a.person_id, concat_ws(' ', concat(a.city, a.street), a.building), false, 7
                from search_texts(array['ADDRESS'], array[person_search_place(:typed)], '{}', :addresses) s
                join person_address a on a.id = s.source_id
            ), standing as (
                select coalesce(a.kept_id, f.person_id) as person_id, f.place, f.shown,
                       f.passed or a.person_id is not null as merged
                from found f left join person_alias a on a.person_id = f.person_id
            ), best as (
                select * from (select distinct on (person_id) person_id, place, shown, merged
                               from standing order by person_id, place, merged) each
                order by place, person_id limit :candidates
            )
            select p.*, b.place, b.shown, b.merged, c.case_id, c.case_number, c.cases, count(*) over () as total
            from best b
            join person p on p.id = b.person_id
            cross join lateral (
                select a.case_id, a.case_number, count(*) over () as cases from case_access a
                join visible_case v on v.case_id = a.case_id
                where a.person_id = b.person_id
                order by a.case_number = :number desc, a.case_number desc limit 1) c
            where not exists (select from case_access r where r.person_id = b.person_id and r.restricted)
            order by b.place, p.kana nulls last, c.case_number desc
            limit :size offset :skip
            """;

    private final JdbcClient jdbc;

    PersonFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(FoundPerson person, int total) {}

    FoundPeople find(String typed, int size, int skip, LocalDate today) {
        List<NameRange> ranges = NameRange.of(typed);
        String narrow = TypedText.narrow(typed);
        var counted = jdbc.sql(FIND)
                .param("words", ranges.stream().map(NameRange::word).toArray(Integer[]::new))
                .param(
                        "kinds",
                        ranges.stream().map(range -> range.kind().name()).toArray(String[]::new))
                .param("lows", ranges.stream().map(NameRange::low).toArray(String[]::new))
                .param("highs", ranges.stream().map(NameRange::high).toArray(String[]::new))
                .param(
                        "wordCount",
                        ranges.stream().mapToInt(NameRange::word).max().orElse(0))
                .param("digits", Sought.digits(typed))
                .param("lastFour", narrow.matches("\\d{4}") ? narrow : null)
                .param("number", number(typed))
                .param("typed", typed)
                .param("addresses", ADDRESSES)
                .param("candidates", CANDIDATES)
                .param("size", size)
                .param("skip", skip)
                .query((row, index) -> new Counted(person(row, today), row.getInt("total")))
                .list();
        int total = counted.isEmpty() ? 0 : counted.getFirst().total();
        return new FoundPeople(counted.stream().map(Counted::person).toList(), total);
    }

    private static @Nullable String number(String typed) {
        try {
            return CaseNumber.parse(typed).value();
        } catch (Refusal noNumber) {
            return null;
        }
    }

    private static FoundPerson person(ResultSet row, LocalDate today) throws SQLException {
        return new FoundPerson(
                new PersonId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getInt("cases"),
                PersonStore.name(row),
                Rows.birth(row),
                FoundBy.values()[row.getInt("place")],
                row.getBoolean("merged"),
                row.getString("shown"),
                today);
    }
}
