package tsunagi.supportconference;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 求めへの回答 (法9条4項: it is to be tried; whoever can't says why). */
enum Cooperation {
    GIVEN("提供があった"),
    PARTLY_GIVEN("一部の提供があった"),
    NOT_GIVEN("提供できないと回答があった");

    private final String label;

    Cooperation(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
