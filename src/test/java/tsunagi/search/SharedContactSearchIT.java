package tsunagi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.Permission;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportRecordId;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.testing.World.Town;

/** 同じ対応 in the search: found with each of the household, within the asker's rights, once for each of them. */
@TsunagiIT
class SharedContactSearchIT {
    private static final String WORDS = "仕送り";
    private static final String FACTS = "二人と面談し、仕送りのことを聞いた。";

    @Autowired
    World world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    Households households;

    @Autowired
    CaseFiles cases;

    @Autowired
    SupportLog log;

    @Autowired
    CaseGrants grants;

    @Autowired
    Access access;

    private Town town;
    private Actor writer;
    private OfficeId elsewhere;
    private PersonId sonHimself;
    private CaseNumber mother;
    private CaseNumber son;

    @BeforeEach
    void aMotherAndHerSonOfAnotherDesk() {
        town = world.town();
        elsewhere = world.otherOffice(town);
        writer = world.enrol(town, Set.of(Role.CONSULTANT), List.of(town.office(), elsewhere));
        mother = received(entered("花子"), town.office());
        sonHimself = entered("一郎");
        son = received(sonHimself, elsewhere);
        var member = new HouseholdMember("試験 一郎", null, "長男", null, true, null, null, null, son);
        writer.run(() -> households.add(mother, member));
    }

    private PersonId entered(String givenName) {
        var basics = PersonBasics.of(PersonName.of("試験", givenName, null), Sex.UNSPECIFIED, null);
        return world.inTransaction(writer, () -> persons.enter(NewPerson.of(basics)));
    }

    private CaseNumber received(PersonId person, OfficeId office) {
        return world.inTransaction(
                writer,
                () -> cases.open(new NewCase(person, office, SearchSteps.DAY, false))
                        .number());
    }

    private void send(String path, String facts, CaseNumber... sharedWith) {
        var form = post(path)
                .with(world.signedIn(writer))
                .with(csrf())
                .param("formToken", UUID.randomUUID().toString())
                .param("on", "R8.11.2")
                .param("method", "M03")
                .param("support", "given")
                .param("staff", writer.staff().value().toString())
                .param("facts", facts)
                .param("version", "1")
                .param("reason", "書き誤り")
                .param(
                        "sharedWith",
                        Arrays.stream(sharedWith).map(CaseNumber::value).toArray(String[]::new));
        assertThat(mvc.perform(form)).hasStatus(303);
    }

    private void shared(CaseNumber... sharedWith) {
        send("/cases/" + mother + "/records", FACTS, sharedWith);
    }

    private List<Element> hits(Actor asker) throws Exception {
        return new SearchSteps(world, mvc, persons, cases, log)
                .search(asker, WORDS)
                .select("#texts .ts-timeline__entry");
    }

    private static String path(Element hit) {
        return hit.expectFirst("a").attr("href");
    }

    private Actor of(OfficeId office) {
        return world.enrol(town, Set.of(Role.CONSULTANT), List.of(office));
    }

    @Test
    void oneContactIsFoundWithTheMotherAndWithHerSonAndOpensInTheCaseOfEach() throws Exception {
        shared(son);

        var hits = hits(writer);
        assertThat(hits)
                .extracting(Element::text)
                .allSatisfy(text -> assertThat(text).contains("（同じ対応）", FACTS));
        assertThat(hits)
                .extracting(hit -> hit.expectFirst(".ts-muted").text())
                .containsExactlyInAnyOrder(mother.value(), son.value());
        for (Element hit : hits) {
            assertThat(mvc.perform(get(path(hit)).with(world.signedIn(writer)))).hasStatus(303);
        }
    }

    @Test
    void eachDeskFindsItInItsOwnCaseAndReadsNothingOfTheOther() throws Exception {
        shared(son);

        assertThat(hits(of(town.office())))
                .singleElement()
                .satisfies(hit -> assertThat(hit.text())
                        .contains("試験 花子", mother.value())
                        .doesNotContain("一郎", son.value(), "同じ対応"));
        assertThat(hits(of(elsewhere)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.text())
                        .contains("試験 一郎", son.value())
                        .doesNotContain("花子", mother.value(), "同じ対応"));
    }

    @Test
    void onceTheSonIsRestrictedNobodyFindsItWithHim() throws Exception {
        shared(son);
        var chief = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(town.office(), elsewhere));
        chief.run(() -> grants.restrict(son, true));

        for (Actor asker : List.of(writer, chief)) {
            assertThat(hits(asker))
                    .singleElement()
                    .satisfies(
                            hit -> assertThat(hit.text()).contains("試験 花子").doesNotContain("一郎", son.value(), "同じ対応"));
        }
        assertThat(hits(of(elsewhere))).isEmpty();
    }

    @Test
    void withTwoCasesOfHisTheSonIsFoundOnce() throws Exception {
        var second = received(sonHimself, town.office());
        shared(son, second);

        assertThat(hits(writer)).hasSize(2);
        assertThat(hits(writer)).filteredOn(hit -> hit.text().contains("試験 一郎")).hasSize(1);
        assertThat(hits(of(elsewhere)))
                .as("of his cases the one that the asker may see")
                .singleElement()
                .satisfies(hit -> assertThat(hit.text()).contains(son.value()));
    }

    @Test
    void aCorrectionLeavesTheIndexInEachCaseAsTheTimelinesShowIt() throws Exception {
        shared(son);
        String ofMother = hits(of(town.office())).stream()
                .map(SharedContactSearchIT::path)
                .findFirst()
                .orElseThrow();
        send(ofMother + "/correct", "母とだけ面談し、仕送りのことを聞いた。");

        assertThat(hits(writer))
                .singleElement()
                .satisfies(hit -> assertThat(hit.text()).contains("母とだけ面談し", mother.value()));
        assertThat(hits(of(elsewhere))).isEmpty();
    }

    @Test
    void oneThatWasTakenBackIsFoundInNeither() throws Exception {
        shared(son);
        var id = new SupportRecordId(
                UUID.fromString(path(hits(writer).getFirst()).replaceFirst(".*/", "")));
        world.inTransaction(writer, () -> {
            var caseId = access.enter(Permission.RECORD_SUPPORT, mother);
            log.takeBack(caseId, id, "面談はなかった");
            return caseId;
        });
        assertThat(hits(writer)).isEmpty();
    }
}
