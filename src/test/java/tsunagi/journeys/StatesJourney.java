package tsunagi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.access.Role;

/** What a page looks like before there is anything on it, and what stands in front of it for a moment: accessible as the rest. */
class StatesJourney extends BrowserTest {
    private static final List<String> OF_THE_DESK = List.of(
            "/today",
            "/today?whose=team",
            "/today?only=OVERDUE",
            "/today/load",
            "/cases",
            "/cases?stage=CLOSED",
            "/absences",
            "/calendar",
            "/calendar/rooms",
            "/resources",
            "/conferences",
            "/drafts",
            "/merges",
            "/reviews",
            "/returns/dashboard",
            "/search");

    private static final List<String> OF_A_CASE = List.of(
            "",
            "/records",
            "/history",
            "/person",
            "/person/household-history",
            "/plan",
            "/conference",
            "/decision",
            "/referrals",
            "/documents",
            "/follow-ups",
            "/outcomes",
            "/trials",
            "/monitoring");

    private final List<String> findings = new ArrayList<>();

    private void inspect(Desk desk, String path) {
        int status = desk.open(path);
        if (status != 200) {
            findings.add("%s answers %d".formatted(path, status));
        }
        findings.addAll(Inspection.of(desk.page, "empty " + path));
    }

    @Test
    void anEmptyDeskIsAccessible() {
        var town = world.town();
        var chief = desk(town, Role.CHIEF_CONSULTANT);
        OF_THE_DESK.forEach(path -> inspect(chief, path));
        inspect(desk(town, Role.MUNICIPAL_DECIDER), "/decisions");
        var administrator = desk(town, Role.ADMINISTRATOR);
        List.of("/settings/postal-codes", "/settings/recipients", "/administration/rollups", "/returns/tables")
                .forEach(path -> inspect(administrator, path));
        inspect(desk(town, Role.AUDITOR), "/export-ledger");
        assertThat(findings).isEmpty();
    }

    @Test
    void aCaseOfWhichNothingIsKnownIsAccessible() {
        var town = world.town();
        String path = "/cases/" + world.openCase(town).number().value();
        var desk = desk(town, Role.CHIEF_CONSULTANT);
        OF_A_CASE.forEach(page -> inspect(desk, path + page));
        desk.page.locator("#ts-search").fill("そのような人はいない");
        desk.page.locator("#ts-search").press("Enter");
        desk.sees("に一致する");
        findings.addAll(Inspection.of(desk.page, "nobody found"));
        assertThat(findings).isEmpty();
    }

    @Test
    void whatStandsInFrontOfAPageIsAccessible() {
        var town = world.town();
        var desk = desk(town, Role.CONSULTANT);
        desk.open("/cases/" + world.openCase(town).number().value());
        desk.page.evaluate("() => document.getElementById('ts-idle').showModal()");
        findings.addAll(Inspection.of(desk.page, "before the session ends"));
        desk.page.evaluate("() => document.getElementById('ts-idle').close('')");
        desk.page.setViewportSize(390, 844);
        desk.press(desk.page.locator(".ts-band__menu > summary"));
        findings.addAll(Inspection.of(desk.page, "menu unfolded"));
        desk.page.waitForResponse(
                answer -> answer.url().endsWith("/screen/hide"),
                () -> desk.page.keyboard().press("Alt+l"));
        calendar.turnTo("R9.11.22");
        desk.open("/today");
        findings.addAll(Inspection.of(desk.page, "hidden, with the password"));
        desk.press("画面を表示する");
        findings.addAll(Inspection.of(desk.page, "hidden, without the password typed"));
        var signedOut = Way.MOUSE.desk(browsers, origin());
        signedOut.open("/sign-in");
        signedOut.type("ログイン名", "まちがい");
        signedOut.type("パスワード", "まちがい");
        signedOut.press("サインインする");
        signedOut.sees("サインインできませんでした。");
        findings.addAll(Inspection.of(signedOut.page, "sign-in refused"));
        assertThat(findings).isEmpty();
    }
}
