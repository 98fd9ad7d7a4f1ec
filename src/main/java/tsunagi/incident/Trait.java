package tsunagi.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** 事案の性質 which makes it to be reported, however few people it concerns (個人情報保護法施行規則7条・43条). */
enum Trait {
    SENSITIVE("要配慮個人情報（病歴・障害・犯罪の経歴など）が含まれる"),
    PROPERTY("財産的被害が生じるおそれがある（口座・暗証番号など）"),
    WRONGFUL("不正の目的で行われたおそれがある（盗難・不正アクセス・持ち出しなど）"),
    ORDINANCE("条例要配慮個人情報が含まれる");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Trait> read(@Nullable String chosen) {
        return TypedChoice.read(Trait.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
