package tsunagi.payment;

import java.util.Arrays;
import java.util.List;
import tsunagi.web.Choice;

/** 支払先の区分 as tables and forms name it; what it means is {@link Receiver}. */
enum PayeeKind {
    LANDLORD("賃貸人"),
    MANAGEMENT_COMPANY("管理会社"),
    GUARANTOR("保証会社"),
    RECIPIENT("本人"),
    CONTRACTOR("業者（運搬など、入居に要する費用以外）"),
    RECIPIENT_OF_OTHER_COSTS("本人（運搬など、入居に要する費用以外）");

    private final String label;

    PayeeKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** 規則17条ただし書: whoever stands here in the landlord's place needs a reason. */
    boolean isException() {
        return this == GUARANTOR || this == RECIPIENT;
    }

    /** Beside what moving in costs (規則17条 doesn't speak of it). */
    boolean isOfOtherCosts() {
        return this == CONTRACTOR || this == RECIPIENT_OF_OTHER_COSTS;
    }

    static List<Choice> choices(boolean moving) {
        return Arrays.stream(values())
                .filter(kind -> moving || !kind.isOfOtherCosts())
                .map(kind -> Choice.of(kind.name(), kind.label))
                .toList();
    }
}
