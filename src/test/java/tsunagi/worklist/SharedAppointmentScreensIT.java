package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.OpenedCase;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.testing.TsunagiIT;

/** An appointment that a contact with several people of a household agreed on: one meeting, in the day of whoever has one of them. */
@TsunagiIT
class SharedAppointmentScreensIT extends DeskScreens {
    @Autowired
    Persons persons;

    @Autowired
    Households households;

    @Autowired
    CaseGrants grants;

    private OpenedCase mother;
    private OpenedCase son;

    @BeforeEach
    void aMotherAndHerSon() {
        mother = received("花子");
        son = received("一郎");
        var member = new HouseholdMember("試験 一郎", null, "長男", null, true, null, null, null, son.number());
        town.consultant().run(() -> households.add(mother.number(), member));
    }

    private OpenedCase received(String givenName) {
        var basics = PersonBasics.of(PersonName.of("試験", givenName, null), Sex.UNSPECIFIED, null);
        return world.inTransaction(
                town.consultant(),
                () -> cases.open(
                        new NewCase(persons.enter(NewPerson.of(basics)), town.office(), today().minusDays(20), false)));
    }

    /** A visit to both, who are to be visited again. */
    private void visited(LocalDate next) {
        Map<String, String> record = new HashMap<>(contact(today().minusDays(7)));
        record.putAll(Map.of("nextOn", typed(next), "nextAt", "10:00", "nextWhat", "家庭訪問"));
        record.put("sharedWith", son.number().value());
        assertThat(send(town.consultant(), records(mother), record)).hasStatus(303);
    }

    private Map<String, String> contact(LocalDate on) {
        return Map.of(
                "on",
                typed(on),
                "method",
                "M02",
                "staff",
                town.consultant().staff().toString(),
                "support",
                "given",
                "facts",
                "訪ねて話した。");
    }

    private static String records(OpenedCase of) {
        return "/cases/" + of.number() + "/records";
    }

    private void joins(Actor colleague, OpenedCase opened) {
        world.inTransaction(chief(), () -> {
            cases.assign(opened.id(), colleague.staff(), false, today());
            return opened;
        });
    }

    private List<String> visits(Actor of, String path) throws Exception {
        return lines(page(of, path)).stream()
                .filter(line -> line.contains("家庭訪問（予定）"))
                .toList();
    }

    private List<String> calendar(Actor of, String whose) throws Exception {
        return page(of, "/calendar?view=day&on=" + today() + whose)
                .select(".ts-entries li")
                .eachText();
    }

    @Test
    void whoHasBothCasesHasOneLineThatNamesBoth() throws Exception {
        visited(today());
        assertThat(visits(town.consultant(), "/today"))
                .singleElement()
                .asString()
                .contains("試験 花子", mother.number().value(), son.number().value());
        assertThat(visits(chief(), "/today?whose=team")).hasSize(1);
        assertThat(part(today(town.consultant()), "today")).contains("家庭訪問（予定）");
    }

    @Test
    void whoHasOneOfTheCasesReadsOfThatOneOnly() throws Exception {
        joins(colleague(), son);
        visited(today());
        assertThat(visits(colleague(), "/today"))
                .singleElement()
                .asString()
                .contains("試験 一郎", son.number().value())
                .doesNotContain(mother.number().value());
        assertThat(calendar(colleague(), ""))
                .singleElement()
                .asString()
                .contains("試験 一郎")
                .doesNotContain("試験 花子");
    }

    @Test
    void whoWasNotSeenWithTheOtherStillWaits() throws Exception {
        visited(today().minusDays(1));
        assertThat(send(town.consultant(), records(mother), contact(today().minusDays(1))))
                .hasStatus(303);
        assertThat(visits(town.consultant(), "/today"))
                .singleElement()
                .asString()
                .contains("試験 一郎", son.number().value())
                .doesNotContain(mother.number().value());
    }

    @Test
    void aLateVisitToBothIsCountedOnceForWhoLeadsBoth() throws Exception {
        assertThat(load()).contains("2 2 ");
        visited(today().minusDays(3));
        assertThat(load()).as("the two triages were late before").contains("2 3 ");
    }

    /** 主担当のケース, then 期限超過. */
    private String load() throws Exception {
        String name = town.consultant().name();
        return page(chief(), "/today/load").select("main tbody tr").stream()
                .map(row -> row.select("td").eachText())
                .filter(cells -> cells.getFirst().equals("2"))
                .map(cells -> String.join(" ", cells))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    @Test
    void theCalendarHasOneEntryThatNamesBoth() throws Exception {
        visited(today());
        for (String whose : List.of("", "&whose=team")) {
            assertThat(calendar(town.consultant(), whose))
                    .as(whose)
                    .singleElement()
                    .asString()
                    .contains(
                            "10:00",
                            "家庭訪問",
                            "試験 花子さん",
                            "試験 一郎さん",
                            mother.number().value(),
                            son.number().value());
        }
        String month = page(town.consultant(), "/calendar?view=month&on=" + today())
                .select(".ts-entries li")
                .text();
        assertThat(month).contains("試験 花子さん", "試験 一郎さん");
    }

    @Test
    void theFileHasOneEventAndNamesNoRestrictedCase() {
        visited(today());
        assertThat(events()).containsExactly("SUMMARY:面談・訪問 %s・%s".formatted(mother.number(), son.number()));
        chief().run(() -> grants.restrict(mother.number(), true));
        assertThat(events()).containsExactly("SUMMARY:面談・訪問 " + son.number());
        chief().run(() -> grants.restrict(son.number(), true));
        assertThat(events()).isEmpty();
    }

    private List<String> events() {
        var answer =
                mvc.perform(get("/calendar/list.ics?view=day&on=" + today()).with(world.signedIn(town.consultant())));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("SUMMARY:"))
                .toList();
    }

    @Test
    void whatIsPutOffForOneOfThemStaysOneLine() throws Exception {
        visited(today().minusDays(1));
        var action = line(today(town.consultant()), "家庭訪問（予定）")
                .expectFirst("button[formaction$=next-day]")
                .attr("formaction");
        assertThat(send(town.consultant(), action)).hasStatus(303);
        assertThat(visits(town.consultant(), "/today"))
                .singleElement()
                .asString()
                .contains("試験 花子");
    }
}
