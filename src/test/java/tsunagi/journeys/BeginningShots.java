package tsunagi.journeys;

import static tsunagi.journeys.GuideShot.at;
import static tsunagi.journeys.GuideShot.part;
import static tsunagi.journeys.GuideShot.window;

import java.util.List;

/** The pictures of はじめに, and of the README. */
final class BeginningShots {
    private BeginningShots() {}

    static List<GuideShot> all() {
        var today = window("today", at("soudan", "/today"));
        return List.of(
                part("sign-in", ".ts-narrow", BeginningShots::signIn),
                today,
                today.inReadme(),
                part("keys", "#ts-keys", BeginningShots::keys),
                part("palette", "#ts-palette", BeginningShots::palette),
                part("found", "main", BeginningShots::found));
    }

    private static Desk signIn(PracticeTown town) {
        Desk desk = town.nobody();
        desk.open("/sign-in");
        return desk;
    }

    private static Desk keys(PracticeTown town) {
        Desk desk = town.of("soudan");
        desk.open("/today");
        desk.page.keyboard().press("?");
        desk.page.locator("#ts-keys").getByText("どの画面でも").waitFor();
        return desk;
    }

    private static Desk palette(PracticeTown town) {
        Desk desk = town.of("soudan");
        desk.open("/today");
        desk.page.keyboard().press("Control+k");
        desk.page.locator("#ts-palette input").fill("ぷらん");
        return desk;
    }

    private static Desk found(PracticeTown town) {
        Desk desk = town.of("soudan");
        desk.open("/today");
        desk.page.locator("#ts-search").fill("さきた");
        desk.page.keyboard().press("Enter");
        desk.sees("人　");
        return desk;
    }
}
