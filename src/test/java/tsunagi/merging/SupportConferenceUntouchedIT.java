package tsunagi.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.casefile.CaseFiles;
import tsunagi.person.PersonMerges;
import tsunagi.person.Persons;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** A merge of two entries of the register never touches 支援会議: it knows no person, and what it names is the case. */
@TsunagiIT
class SupportConferenceUntouchedIT {
    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    Merges merges;

    @Autowired
    MergePages pages;

    @Autowired
    PersonMerges register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    private List<String> everything(TwoEntries two) {
        return world.inTransaction(
                two.chief, () -> jdbc.sql("""
                        select to_jsonb(h)::text from support_conference_handover h
                        union all select to_jsonb(s)::text from support_conference_subject s order by 1
                        """).query(String.class).list());
    }

    @Test
    void ofWhatIsHandedOverToTheCaseThatIsGivenUpEverythingStays() {
        var two = new TwoEntries(world, persons, cases, jdbc, merges, pages, register);
        world.inTransaction(two.chief, () -> {
            // The seat that opens the tables to her: the conference's own entrances are hidden in its module.
            jdbc.sql("""
                            insert into support_conference_seat (member_id, staff_id, secretariat, seated_from, secret_from)
                            values (gen_random_uuid(), tsunagi_staff(), true, date '2026-01-01', date '2026-01-01')
                            """).update();
            jdbc.sql("""
                            insert into support_conference_subject (id, name, noticed_by, noticed_on, worry, state_on)
                            values ('00000000-0000-7000-8000-000000000001', '佐藤 太郎', '民生委員', date '2026-05-01', '心配',
                                    date '2026-05-01')
                            """).update();
            return jdbc.sql("""
                            insert into support_conference_handover (id, subject_id, case_id, record_id, handed_on, reason)
                            values (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', :case, gen_random_uuid(),
                                    date '2026-05-12', '申込み')
                            """).param("case", two.givenUp.id().value()).update();
        });
        var before = everything(two);
        assertThat(before).hasSize(2);
        two.merge(Map.of());
        assertThat(everything(two)).isEqualTo(before);
        two.undo(two.latest());
        assertThat(everything(two)).isEqualTo(before);
    }

    @Test
    void noTableOfTheConferenceHasAKeyOfAPerson() {
        var keys = JdbcClient.create(owner).sql("""
                        select conrelid::regclass::text || ' to ' || confrelid::regclass::text from pg_constraint
                        where contype = 'f' and conrelid::regclass::text like 'support\\_conference\\_%'
                          and confrelid::regclass::text not like 'support\\_conference\\_%'
                        """).query(String.class).list();
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        "support_conference_seat to staff_member",
                        "support_conference_member to staff_member",
                        "support_conference_handover to support_case");
    }
}
