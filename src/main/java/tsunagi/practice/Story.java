package tsunagi.practice;

import java.util.List;
import tsunagi.tenancy.YamlPlace;

/**
 * One invented person's way through the desk, as it is written.
 *
 * @param since how many business days before the first start she turned to the desk
 * @param desk at which desk a clerk of several desks receives
 */
record Story(Client client, Call call, int since, PracticeStaff clerk, String desk, List<Event> life) {
    Story {
        life = List.copyOf(life);
    }

    static Story read(YamlPlace place) {
        PracticeStaff clerk = staff(place.at("by"));
        return new Story(
                Client.read(place),
                Call.read(place),
                place.at("since").number(),
                clerk,
                place.find("at").map(YamlPlace::text).orElse(clerk.offices.getFirst()),
                place.find("life").map(YamlPlace::items).orElse(List.of()).stream()
                        .map(Event::read)
                        .toList());
    }

    /** A member of the staff by her login name. */
    static PracticeStaff staff(YamlPlace place) {
        return place.choice(PracticeStaff.BY_LOGIN_NAME);
    }

    void tell(Narrator narrator) {
        narrator.on(since).by(clerk);
        PracticeCase told = narrator.receives(client, call, desk);
        life.forEach(event -> event.happensTo(told));
    }
}
