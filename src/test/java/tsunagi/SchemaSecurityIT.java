package tsunagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.testing.TsunagiIT;

/**
 * Rule 9 of CONTRIBUTING.md: asks the database's own catalogue for every way round row-level security. A table that is
 * missing its policy fails here on the day it is made.
 */
@TsunagiIT
class SchemaSecurityIT {
    /** Platform tables belong to no municipality; architecture §7 names them. */
    private static final Set<String> PLATFORM = Set.of(
            "platform.account",
            "platform.credential",
            "platform.membership",
            "platform.municipality_directory",
            // 日本郵便's towns are public and the same for everybody
            "platform.postal_import",
            "platform.postal_town",
            "platform.spring_session",
            "platform.spring_session_attributes",
            "platform.token_hash");

    /** 集計の提供 is the one way to numbers of another municipality: a reviewed function, and for its owner alone these policies. */
    private static final Set<String> SHARED = Set.of("return_cell", "return_month", "rollup_recipient");

    private static final String CANONICAL =
            "(municipality_id = ( SELECT tsunagi_municipality() AS tsunagi_municipality))";

    @Autowired
    @Qualifier("owner")
    DataSource ownerSource;

    private JdbcClient owner;

    @BeforeEach
    void connect() {
        owner = JdbcClient.create(ownerSource);
    }

    private List<String> names(String sql) {
        return owner.sql(sql).query(String.class).list();
    }

    @Test
    void everyReadableTableForcesRowLevelSecurity() {
        var unsecured = names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and (has_any_column_privilege('tsunagi_app', c.oid, 'select, insert, update, references')
                       or has_table_privilege('tsunagi_app', c.oid, 'delete, truncate, trigger'))
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """);
        assertThat(unsecured).isSubsetOf(PLATFORM);
    }

    @Test
    void everyPolicyIsTheSameSentenceForReadingAndWriting() {
        var others = names("""
                select tablename || ': ' || coalesce(qual, '-') || ' / ' || coalesce(with_check, '-') from pg_policies
                where schemaname = 'public' and policyname not in ('shared', 'own', 'members') and (qual is distinct from '%1$s' or with_check is distinct from '%1$s'
                                                 or permissive <> 'PERMISSIVE' or cmd <> 'ALL')
                """.formatted(CANONICAL));
        assertThat(others).isEmpty();
    }

    @Test
    void onlyTheOwnerReadsWhatIsSharedAndOnlyInThreeTables() {
        assertThat(names("select tablename from pg_policies where policyname = 'shared'"))
                .containsExactlyInAnyOrderElementsOf(SHARED);
        assertThat(names("""
                        select tablename from pg_policies where policyname = 'shared' and (cmd <> 'SELECT'
                            or roles <> array[current_user::name] or qual not like '%recipient_id = ( SELECT tsunagi_municipality()%'
                            or qual not like '%ended_at IS NULL%')
                        """)).isEmpty();
    }

    /** 書きかけ is nobody's but its writer's: there is a second policy, which only takes away. */
    @Test
    void aDraftIsItsWritersOnly() {
        assertThat(names("""
                        select tablename || ' ' || permissive || ' ' || cmd || ' ' || qual || ' ' || with_check from pg_policies
                        where policyname = 'own'
                        """))
                .containsExactly("draft RESTRICTIVE ALL (staff_id = ( SELECT tsunagi_staff() AS tsunagi_staff)) "
                        + "(staff_id = ( SELECT tsunagi_staff() AS tsunagi_staff))");
    }

    @Test
    void aTableThatIsProtectedHasThePolicyOfAllOthers() {
        var rolledBack = new TransactionTemplate(new JdbcTransactionManager(ownerSource));
        rolledBack.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            owner.sql("create table probe (municipality_id uuid not null)").update();
            owner.sql("do $$ begin perform tsunagi_protect('probe'); end $$").update();
            assertThat(names("select relname from pg_class where relrowsecurity and relforcerowsecurity"))
                    .contains("probe");
            assertThat(names("select policyname from pg_policies where tablename = 'probe'"))
                    .containsExactly("municipality");
            everyPolicyIsTheSameSentenceForReadingAndWriting();
        });
    }

    @Test
    void everyReadableViewLooksWithTheEyesOfItsReader() {
        var views = names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and has_table_privilege('tsunagi_app', c.oid, 'select')
                  and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)
                """);
        assertThat(views).isEmpty();
    }

    @Test
    void noMaterializedViewAndNoForeignTableIsReadable() {
        var readable = names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('m', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and has_any_column_privilege('tsunagi_app', c.oid, 'select')
                """);
        assertThat(readable).isEmpty();
    }

    @Test
    void theFunctionsThatRunWithTheirOwnersRightsAreAWrittenList() {
        var functions = names("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and p.prosecdef
                  and has_function_privilege('tsunagi_app', p.oid, 'execute')
                """);
        assertThat(functions)
                .containsExactlyInAnyOrder(
                        "rollups_of_others(date,date,text[])",
                        "search_put(text,uuid,date,text)",
                        "search_texts(text[],text[],text[],integer)");
    }

    @Test
    void theSearchIsOwnedByARoleThatNobodySignsInAsAndReachedByItsTwoFunctionsOnly() {
        assertThat(names("""
                        select c.relname from pg_class c where c.relkind = 'r' and c.relowner = 'tsunagi_search'::regrole
                        union all
                        select p.proname from pg_proc p where p.proowner = 'tsunagi_search'::regrole
                        """)).containsExactlyInAnyOrder("search_text", "search_put", "search_texts");
        assertThat(names("""
                        select rolname from pg_roles where rolname = 'tsunagi_search'
                          and (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                        """)).isEmpty();
        assertThat(names("""
                        select relname from pg_class where relkind in ('r', 'p') and relowner <> 'tsunagi_search'::regrole
                          and has_any_column_privilege('tsunagi_search', oid, 'select, insert, update, references')
                          and relnamespace = 'public'::regnamespace
                        """)).as("nothing else is open to it").isEmpty();
        assertThat(names("""
                        select r from unnest(array['tsunagi_app', 'tsunagi_owner']) r
                        where has_any_column_privilege(r, 'search_text', 'select, insert, update, references')
                        """)).isEmpty();
    }

    @Test
    void onlyTheSearchDoesNotForceItsPolicyOnItsOwner() {
        assertThat(names("select relname from pg_class where relrowsecurity and not relforcerowsecurity"))
                .containsExactly("search_text");
    }

    @Test
    void everyKeyOfAMunicipalTableBeginsWithTheMunicipality() {
        var keys = names("""
                select i.indexrelid::regclass::text from pg_index i
                join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p') and i.indisunique
                  and c.relname <> 'flyway_schema_history'
                  and not exists (select from pg_attribute a where a.attrelid = c.oid
                                  and a.attname = 'municipality_id' and a.attnum = i.indkey[0])
                """);
        assertThat(keys).isEmpty();
    }

    @Test
    void everyForeignKeyCarriesTheMunicipality() {
        var keys = names("""
                select conrelid::regclass || '.' || conname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where k.contype = 'f' and n.nspname = 'public' and not c.relispartition
                  and not exists (select from unnest(k.conkey, k.confkey) as pair (here, there)
                                  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here
                                  join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there
                                  where a.attname = 'municipality_id' and b.attname = 'municipality_id')
                """);
        assertThat(keys).isEmpty();
    }

    @Test
    void everyExclusionBeginsWithTheMunicipality() {
        var exclusions = names("""
                select conrelid::regclass || '.' || conname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                where k.contype = 'x' and n.nspname = 'public'
                  and not exists (select from pg_attribute a where a.attrelid = c.oid
                                  and a.attname = 'municipality_id' and a.attnum = k.conkey[1])
                """);
        assertThat(exclusions).isEmpty();
    }

    @Test
    void theAppRoleIsMemberOfNothingAndMakesNothing() {
        assertThat(names("select roleid::regrole::text from pg_auth_members where member = 'tsunagi_app'::regrole"))
                .isEmpty();
        assertThat(names("""
                        select n.nspname from pg_namespace n
                        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                          and has_schema_privilege('tsunagi_app', n.oid, 'create')
                        union all
                        select p from unnest(array['create', 'temporary']) p
                        where has_database_privilege('tsunagi_app', current_database(), p)
                        """)).isEmpty();
    }

    @Test
    void theAppRoleOwnsNothingAndCannotBypass() {
        assertThat(
                        names(
                                "select rolname from pg_roles where rolname = 'tsunagi_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(names("select relname from pg_class where relowner = 'tsunagi_app'::regrole"))
                .isEmpty();
    }

    @Test
    void theAuditLogIsInsertOnly() {
        var writable = names("""
                select t || ' ' || p from unnest(array['audit_event', 'audit_subject', 'audit_segment', 'audit_check', 'case_fact']) t,
                     unnest(array['update', 'delete', 'truncate']) p
                where has_table_privilege('tsunagi_app', t, p)
                """);
        assertThat(writable).isEmpty();
    }

    @Test
    void personsAreNamedInFewPlaces() {
        var places = names("""
                select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
                  and a.attname = 'person_id' and not a.attisdropped order by 1
                """);
        assertThat(places)
                .containsExactlyInAnyOrder(
                        "audit_subject",
                        "case_access",
                        "household_change",
                        "household_member",
                        "person_address",
                        "person_alias",
                        "person_name_token",
                        "person_telephone",
                        "support_case");
    }

    @Test
    void everyTableSaysInJapaneseWhatItIs() {
        var silent = names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v') and n.nspname in ('public', 'platform') and not c.relispartition
                  and c.relname <> 'flyway_schema_history' and obj_description(c.oid) is null
                """);
        assertThat(silent).isEmpty();
    }
}
