package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

@Repository
class MergeStore {
    // Always in the same order, so that two merges wait for each other and never both.
    private static final String LOCK = "select id from person where id = any(:persons) order by id for update";

    // Somebody may just be restricting one of them: what the merge decides by it waits until that is known.
    private static final String LOCK_CASES =
            "select case_id from case_access where person_id = any(:persons) order by case_id for update";

    private static final String HIDDEN = """
            select exists (select from case_access a
                           where a.person_id in (select person_standing(p) from unnest(:persons::uuid[]) p)
                             and not exists (select from visible_case v where v.case_id = a.case_id))
            """;

    private static final String RELATIVES = """
            select exists (
                select from household_member m
                where m.person_id = any(person_known_as(:one)) and m.same_person_id = any(person_known_as(:other))
                   or m.person_id = any(person_known_as(:other)) and m.same_person_id = any(person_known_as(:one)))
            """;

    private static final String MERGE = """
            insert into person_merge (id, kept_id, given_up_id, reason, kept_before, tokens_before)
            select :id, p.id, :givenUp, :reason, to_jsonb(p),
                   (select coalesce(jsonb_agg(t), '[]') from person_name_token t where t.person_id = p.id)
            from person p where p.id = :kept
            """;

    private static final String CASES = """
            insert into person_merge_case (merge_id, case_id, moved, restricted)
            select :id, a.case_id, a.person_id = :givenUp,
                   not a.restricted and exists (select from case_access r
                                                where r.person_id in (:kept, :givenUp) and r.restricted)
            from case_access a where a.person_id in (:kept, :givenUp)
            """;

    /** A form that shows either of both as it was before is refused from now on. */
    private static final String NEW_VERSIONS = """
            update person set version = (select max(version) + 1 from person where id in (:kept, :givenUp)),
                              changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id in (:kept, :givenUp)
            """;

    private static final String STAND_FOR = """
            with chain as (update person_alias set kept_id = :kept where kept_id = :givenUp)
            insert into person_alias (person_id, kept_id) values (:givenUp, :kept)
            """;

    /** Whoever had been merged into the entry before stands for it again. */
    private static final String STAND_APART = """
            with recursive gone as (
                delete from person_alias where person_id = :givenUp
            ), under as (
                select m.given_up_id from person_merge m where m.kept_id = :givenUp and m.undone_at is null
                union all
                select m.given_up_id from person_merge m join under u on m.kept_id = u.given_up_id
                where m.undone_at is null
            )
            update person_alias set kept_id = :givenUp where person_id in (select given_up_id from under)
            """;

    private static final String LISTED = """
            select m.*, k.family_name, k.given_name, k.kana, k.alias, k.anonymous_label,
                   g.family_name as g_family_name, g.given_name as g_given_name, g.kana as g_kana, g.alias as g_alias,
                   g.anonymous_label as g_anonymous_label, c.case_id, c.case_number,
                   m.undone_at is null and not exists (select from person_alias a where a.person_id = m.kept_id)
                       and not exists (select from person_merge n where n.kept_id = m.kept_id and n.undone_at is null
                                       and (n.merged_at, n.id) > (m.merged_at, m.id)) as last,
                   count(*) over () as total
            from person_merge m
            join person k on k.id = m.kept_id
            join person g on g.id = m.given_up_id
            cross join lateral (select a.case_id, a.case_number from case_access a
                                join visible_case v on v.case_id = a.case_id
                                where a.person_id = person_standing(m.kept_id)
                                order by a.case_number desc limit 1) c
            where (:id::uuid is null or m.id = :id)
              and not exists (select from case_access a
                              where a.person_id in (person_standing(m.kept_id), person_standing(m.given_up_id))
                                and not exists (select from visible_case v where v.case_id = a.case_id))
            order by m.merged_at desc, m.id desc
            limit :size offset :skip
            """;

    private static final String RESTORE_TOKENS = """
            with former as (delete from person_name_token where person_id = :kept and (kind, token) not in (
                                select kind, token from person_merge m, jsonb_to_recordset(m.tokens_before)
                                    as t (kind text, token text) where m.id = :id))
            insert into person_name_token (person_id, kind, token, whole, former)
            select :kept, t.kind, t.token, t.whole, t.former
            from person_merge m, jsonb_to_recordset(m.tokens_before)
                as t (kind text, token text, whole boolean, former boolean)
            where m.id = :id
            on conflict (municipality_id, person_id, kind, token)
                do update set whole = excluded.whole, former = excluded.former
            """;

    private final JdbcClient jdbc;

    MergeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody merges, parts, opens or restricts a case for one of them until this transaction ends. */
    void lock(PersonId one, PersonId other) {
        for (String lock : List.of(LOCK, LOCK_CASES)) {
            jdbc.sql(lock)
                    .param("persons", ids(List.of(one, other)))
                    .query(UUID.class)
                    .list();
        }
    }

    /** Whether one of them has a case that the reader may not see. */
    boolean hidden(Collection<PersonId> persons) {
        return jdbc.sql(HIDDEN)
                .param("persons", ids(persons))
                .query(Boolean.class)
                .single();
    }

    boolean relatives(PersonId one, PersonId other) {
        return jdbc.sql(RELATIVES)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    boolean restricted(PersonId one, PersonId other) {
        return jdbc.sql("select exists (select from case_access where person_id = any(:persons) and restricted)")
                .param("persons", ids(List.of(one, other)))
                .query(Boolean.class)
                .single();
    }

    boolean isAlias(PersonId person) {
        return jdbc.sql("select exists (select from person_alias where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void begin(UUID id, MergeOrder order) {
        both(MERGE, id, order.kept(), order.givenUp())
                .param("reason", order.reason())
                .update();
        both(CASES, id, order.kept(), order.givenUp()).update();
    }

    void complete(UUID id, PersonId kept, PersonId givenUp) {
        both(NEW_VERSIONS, id, kept, givenUp).update();
        both(
                        "update person_merge set kept_after = (select to_jsonb(p) from person p where p.id = :kept) where id = :id",
                        id,
                        kept,
                        givenUp)
                .update();
        both(STAND_FOR, id, kept, givenUp).update();
    }

    void undo(UUID id, PersonId kept, PersonId givenUp, String reason) {
        both(NEW_VERSIONS, id, kept, givenUp).update();
        jdbc.sql("""
                        update person_merge
                        set undone_at = tsunagi_now(), undone_by = tsunagi_staff(), undone_reason = :reason where id = :id
                        """).param("id", id).param("reason", reason).update();
        both(STAND_APART, id, kept, givenUp).update();
    }

    void restoreTokens(UUID id, PersonId kept) {
        both(RESTORE_TOKENS, id, kept, kept).update();
    }

    Optional<PersonMerge> find(UUID id) {
        return list(id, 1, 0).stream().map(Counted::merge).findFirst();
    }

    /** Newest first, of people whose every case the reader may see. */
    List<Counted> list(@Nullable UUID id, int size, int skip) {
        return jdbc.sql(LISTED)
                .param("id", id)
                .param("size", size)
                .param("skip", skip)
                .query((row, number) -> new Counted(merge(row), row.getInt("total")))
                .list();
    }

    record Counted(PersonMerge merge, int total) {}

    /** The kept person's row as the merge found it. */
    Entry<PersonBasics> before(UUID id) {
        return snapshot(
                "select (jsonb_populate_record(null::person, kept_before)).* from person_merge where id = :id", id);
    }

    /** The kept person's row as the merge left it. */
    Entry<PersonBasics> after(UUID id) {
        return snapshot(
                "select (jsonb_populate_record(null::person, kept_after)).* from person_merge where id = :id", id);
    }

    private Entry<PersonBasics> snapshot(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> Rows.entry(row, null, PersonStore.basics(row)))
                .single();
    }

    record MergedCase(CaseId id, CaseNumber number, boolean moved, boolean restricted) {}

    List<MergedCase> cases(UUID id) {
        return jdbc.sql("""
                        select m.case_id as id, a.case_number as number, m.moved, m.restricted
                        from person_merge_case m join case_access a on a.case_id = m.case_id
                        where m.merge_id = :id order by a.case_number
                        """)
                .param("id", id)
                .query((row, number) -> new MergedCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getString("number")),
                        row.getBoolean("moved"),
                        row.getBoolean("restricted")))
                .list();
    }

    /** Cases of the kept person that were opened after the merge. */
    List<MergedCase> casesSince(UUID id, PersonId kept) {
        return both("""
                        select a.case_id as id, a.case_number as number, false as moved, false as restricted
                        from case_access a
                        where a.person_id = :kept
                          and not exists (select from person_merge_case m
                                          where m.merge_id = :id and m.case_id = a.case_id)
                        order by a.case_number
                        """, id, kept, kept)
                .query((row, number) -> new MergedCase(
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getString("number")),
                        false,
                        false))
                .list();
    }

    private JdbcClient.StatementSpec both(String sql, UUID id, PersonId kept, PersonId givenUp) {
        return jdbc.sql(sql).param("id", id).param("kept", kept.value()).param("givenUp", givenUp.value());
    }

    private static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static PersonMerge merge(ResultSet row) throws SQLException {
        return new PersonMerge(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("kept_id", UUID.class)),
                new PersonId(row.getObject("given_up_id", UUID.class)),
                PersonStore.name(row),
                PersonStore.name(row, "g_"),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getBoolean("last"),
                row.getString("reason"),
                new PersonMerge.Done(instant(row, "merged_at"), staff(row, "merged_by")),
                row.getObject("undone_at") == null
                        ? null
                        : new PersonMerge.Done(instant(row, "undone_at"), staff(row, "undone_by")),
                row.getString("undone_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
