package tsunagi.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.YamlPlace;

/**
 * One thing that happens in a story.
 *
 * @param day on which, in business days before the first start; null for so many days after what happened before
 * @param clerk who of the staff does it; null for whoever the story is about
 */
record Event(@Nullable Integer day, int later, @Nullable PracticeStaff clerk, Consumer<PracticeCase> deed) {

    static Event read(YamlPlace place) {
        List<String> words = new ArrayList<>(place.keys());
        words.removeAll(List.of("day", "later", "by", "with"));
        if (words.size() != 1) {
            throw place.refuse("出来事は一つずつ書いてください：" + words);
        }
        String word = words.getFirst();
        if (Contact.isCalled(word)) {
            Contact contact = Contact.read(place);
            return of(place, 0, told -> told.meets(contact));
        }
        Verb verb = Verb.find(word).orElseThrow(() -> place.refuse("知らない出来事です：" + word));
        YamlPlace value = place.at(word);
        return of(place, verb.usuallyLater(), told -> verb.tell(told, value));
    }

    private static Event of(YamlPlace place, int usuallyLater, Consumer<PracticeCase> deed) {
        return new Event(
                place.find("day").map(YamlPlace::number).orElse(null),
                place.find("later").map(YamlPlace::number).orElse(usuallyLater),
                place.find("by").map(Story::staff).orElse(null),
                deed);
    }

    void happensTo(PracticeCase told) {
        if (day == null) {
            told.later(later);
        } else {
            told.on(day);
        }
        told.as(clerk, () -> deed.accept(told));
    }
}
