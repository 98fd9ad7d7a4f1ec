package tsunagi.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tsunagi.access.DemoUsers;
import tsunagi.testing.World.SignIn;

/** 練習市 and the people who work there, each in front of a browser of her own. */
final class PracticeTown {
    private final Browsers browsers;
    private final String origin;
    private final Map<String, Desk> desks = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    PracticeTown(Browsers browsers, String origin) {
        this.browsers = browsers;
        this.origin = origin;
    }

    /** Somebody who hasn't signed in. */
    Desk nobody() {
        return new Desk(browsers.page(origin));
    }

    Desk of(String login) {
        return desks.computeIfAbsent(login, name -> nobody().signIn(new SignIn(name, DemoUsers.PASSWORD)));
    }

    /** The page of the case of this person, who is in this stage, with the part of the address that follows the number. */
    Desk atCase(String login, String stage, String person, String path) {
        Desk desk = of(login);
        desk.open("/cases/" + numberOf(stage, person) + path);
        return desk;
    }

    String numberOf(String stage, String person) {
        return numbers.computeIfAbsent(person, name -> found(stage, name));
    }

    private String found(String stage, String person) {
        Desk chief = of("shunin");
        chief.open("/cases?stage=" + stage);
        var link = chief.main().locator("tbody th a:text-is('%s')".formatted(person));
        return Objects.requireNonNull(link.first().getAttribute("href"), person).replace("/cases/", "");
    }
}
