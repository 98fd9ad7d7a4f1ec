package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.testing.TsunagiIT;

/**
 * 名寄せ: the census of every place where a person's key stands. A new one fails here until somebody has decided what a merge does
 * with it. 支援会議 and everything else of a case is named by the case and so is never touched.
 */
@TsunagiIT
class PersonKeyCensusIT {
    /** Change their person with a merge, and go back with its undoing: MergesIT. */
    private static final Set<String> MOVED = Set.of("case_access.person_id", "support_case.person_id");

    /** Stay with the entry that was given up, and are read for the person it stands for: person_known_as, person_standing. */
    private static final Set<String> RESOLVED = Set.of(
            "household_change.person_id",
            "household_member.person_id",
            "household_member.same_person_id",
            "person_address.person_id",
            "person_difference.first_person_id",
            "person_difference.second_person_id",
            "person_name_token.person_id",
            "person_telephone.person_id");

    /** The merge itself. */
    private static final Set<String> OF_MERGING = Set.of(
            "person.id",
            "person_alias.kept_id",
            "person_alias.person_id",
            "person_merge.given_up_id",
            "person_merge.kept_id");

    /** Never touched: the audit log says whose data was shown under which entry, and is sealed. */
    private static final Set<String> UNTOUCHED = Set.of("audit_subject.person_id");

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

    private static Set<String> known() {
        return Stream.of(MOVED, RESOLVED, OF_MERGING, UNTOUCHED)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    @Test
    void everyColumnThatIsNamedAfterAPersonIsInTheCensus() {
        assertThat(names("""
                        select c.relname || '.' || a.attname from pg_attribute a
                        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
                          and a.attnum > 0 and not a.attisdropped and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
                          and (a.attname like '%person%' or c.relname = 'person' and a.attname = 'id')
                        """)).isSubsetOf(known());
    }

    @Test
    void everyForeignKeyToAPersonIsInTheCensus() {
        assertThat(names("""
                        select c.relname || '.' || a.attname from pg_constraint f
                        join pg_class c on c.oid = f.conrelid
                        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any(f.conkey)
                        where f.contype = 'f' and f.confrelid = 'person'::regclass and a.attname <> 'municipality_id'
                        """)).isSubsetOf(known());
    }

    @Test
    void theCensusNamesNothingThatIsNotThere() {
        assertThat(names("""
                        select c.relname || '.' || a.attname from pg_attribute a
                        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                        """)).containsAll(known());
    }

    @Test
    void noColumnHidesPeopleInADocument() {
        assertThat(names("""
                        select c.relname || '.' || a.attname from pg_attribute a
                        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                          and a.atttypid = 'jsonb'::regtype and c.relname like 'person%'
                        """))
                .containsExactlyInAnyOrder(
                        "person_merge.kept_before", "person_merge.kept_after", "person_merge.tokens_before");
    }
}
