package tsunagi.merging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.PhoneNumber;
import tsunagi.person.Address;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonMerge;
import tsunagi.person.PersonMerges;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;
import tsunagi.testing.World;

/** A town in which 田中 太郎 was entered twice, once as たなか たろう and once by the name of before. */
final class TwoEntries {
    static final PersonBasics TARO =
            PersonBasics.of(PersonName.of("田中", "太郎", "たなか たろう"), Sex.MALE, PartialDate.of(LocalDate.of(1961, 11, 22)));
    static final PersonBasics FORMER = new PersonBasics(
            PersonName.of("佐藤", "太郎", "さとう たろう"), Sex.MALE, null, PartialDate.ofYear(1961), "ブラジル", null, "旧姓で相談");

    private static final LocalDate RECEIVED = LocalDate.of(2026, 5, 11);
    /** Every table in which a person's key stands, but for the audit log, which only grows. */
    private static final List<String> TABLES = List.of(
            "person",
            "person_name_token",
            "person_telephone",
            "person_address",
            "household_member",
            "person_alias",
            "case_access",
            "support_case");

    final World world;
    final World.Town town;
    final Actor chief;
    final OpenedCase kept;
    final OpenedCase givenUp;
    private final Persons persons;
    private final CaseFiles cases;
    private final JdbcClient jdbc;
    private final Merges merges;
    private final MergePages pages;
    private final PersonMerges register;

    TwoEntries(
            World world,
            Persons persons,
            CaseFiles cases,
            JdbcClient jdbc,
            Merges merges,
            MergePages pages,
            PersonMerges register) {
        this.world = world;
        this.persons = persons;
        this.cases = cases;
        this.jdbc = jdbc;
        this.merges = merges;
        this.pages = pages;
        this.register = register;
        this.town = world.town();
        this.chief = town.as(Role.CHIEF_CONSULTANT);
        this.kept = received(TARO, "03-0000-1111");
        this.givenUp = received(FORMER, "03-0000-2222");
    }

    OpenedCase received(PersonBasics basics, String telephone) {
        return received(basics, telephone, RECEIVED);
    }

    OpenedCase received(PersonBasics basics, String telephone, LocalDate on) {
        return world.inTransaction(town.consultant(), () -> {
            var home = new Address(Address.Kind.HOME, null, "練習市", "中央" + telephone.substring(8), null, null);
            var person =
                    persons.enter(new NewPerson(basics, List.of(Telephone.own(PhoneNumber.parse(telephone))), home));
            return cases.open(new NewCase(person, town.office(), on, false));
        });
    }

    /** One more case of the person of a case. */
    OpenedCase again(OpenedCase opened, OfficeId office) {
        return open(person(opened), office);
    }

    OpenedCase open(PersonId person) {
        return open(person, town.office());
    }

    private OpenedCase open(PersonId person, OfficeId office) {
        return world.inTransaction(chief, () -> cases.open(new NewCase(person, office, RECEIVED.plusMonths(1), false)));
    }

    PersonId person(OpenedCase opened) {
        return world.inTransaction(chief, () -> cases.head(opened.id()).person());
    }

    MergeForm form(OpenedCase one, OpenedCase other, Map<String, String> chosen) {
        var page = chief.call(() -> pages.compare(one.number(), other.number()));
        var typed = new HashMap<>(
                MergeForm.fresh(page.kept().sheet(), page.givenUp().sheet()).typed());
        typed.put(MergeForm.REASON, "本人に確かめた");
        typed.putAll(chosen);
        return new MergeForm(typed);
    }

    void merge(OpenedCase one, OpenedCase other, Map<String, String> chosen) {
        var form = form(one, other, chosen);
        chief.run(() -> merges.merge(one.number(), other.number(), form));
    }

    void merge(Map<String, String> chosen) {
        merge(kept, givenUp, chosen);
    }

    List<PersonMerge> done() {
        return world.inTransaction(chief, () -> register.list(20, 0)).merges();
    }

    UUID latest() {
        return done().getFirst().id();
    }

    void undo(UUID merge) {
        chief.run(() -> merges.undo(merge, "別の方だった"));
    }

    /** All that the register and the cases hold of people, but for version, hour and hand. */
    String everything() {
        var text = new StringBuilder();
        world.inTransaction(chief, () -> {
            for (String table : TABLES) {
                text.append(table)
                        .append(jdbc.sql("""
                                        select coalesce(string_agg(r, E'\\n' order by r), '')
                                        from (select (to_jsonb(t) - 'version' - 'changed_at' - 'changed_by')::text as r
                                              from %s t) rows
                                        """.formatted(table))
                                .query(String.class)
                                .single())
                        .append('\n');
            }
            return text;
        });
        return text.toString();
    }
}
