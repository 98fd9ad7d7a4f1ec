package tsunagi.supportconference;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 守秘の根拠: 法9条6項 binds everybody in the conference; this says by what else, and so what is kept as its proof. */
enum SecrecyGround {
    WRITTEN_PLEDGE("守秘誓約書"),
    /** 地方公務員法34条. */
    PUBLIC_SERVANT("公務員（地方公務員法34条）"),
    /** 法5条3項; the seat ends with the contract. */
    CONTRACTOR("受託者の職員（法5条3項）");

    private final String label;

    SecrecyGround(String label) {
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
