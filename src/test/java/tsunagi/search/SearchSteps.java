package tsunagi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tsunagi.access.Actor;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PhoneNumber;
import tsunagi.person.Address;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.supportlog.SupportRecordId;
import tsunagi.testing.World;

/** People to find, and the way to find them. */
record SearchSteps(World world, MockMvcTester mvc, Persons persons, CaseFiles cases, SupportLog log) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    CaseNumber received(World.Town town, PersonName name, String telephone, String street) {
        var person = new NewPerson(
                PersonBasics.of(name, Sex.UNSPECIFIED, null),
                List.of(Telephone.own(PhoneNumber.parse(telephone))),
                new Address(Address.Kind.HOME, null, "練習県練習市", street, null, null));
        return world.inTransaction(
                town.consultant(),
                () -> cases.open(new NewCase(persons.enter(person), town.office(), DAY, false))
                        .number());
    }

    CaseNumber sato(World.Town town) {
        return received(town, PersonName.of("佐藤", "勇子", "さとう ゆうこ"), "03-0000-1234", "中央1丁目2番3号");
    }

    SupportRecordId record(World.Town town, CaseNumber number, String facts) {
        return town.consultant()
                .call(() -> log.write(
                        number,
                        SupportEntry.of(
                                DAY, SupportMethod.TELEPHONE, town.consultant().staff(), facts)));
    }

    MvcTestResult ask(Actor actor, String words) {
        return mvc.perform(
                post("/search").with(world.signedIn(actor)).with(csrf()).param("words", words));
    }

    Document search(Actor actor, String words) throws Exception {
        var asked = ask(actor, words);
        assertThat(asked).hasStatus(303);
        return page(actor, Objects.requireNonNull(asked.getResponse().getHeader("Location")));
    }

    Document page(Actor actor, String path) throws Exception {
        var result = mvc.perform(get(path).with(world.signedIn(actor)));
        assertThat(result).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
