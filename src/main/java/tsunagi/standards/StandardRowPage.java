package tsunagi.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.Choice;

/**
 * What the form of one row shows beside its fields.
 *
 * @param timeline all that holds for this name, the earliest first
 * @param current the row of the day; null where there is none
 */
record StandardRowPage(
        StandardKey key,
        List<StandardRow> timeline,
        @Nullable StandardRow current,
        StandardForm form) {
    static final List<Choice> TREATMENTS = List.of(
            Choice.of(MovingCost.ELIGIBLE, "対象"),
            Choice.of(MovingCost.INELIGIBLE, "対象外"),
            Choice.of(MovingCost.LIMITED, "上限まで"));

    StandardRowPage {
        timeline = List.copyOf(timeline);
    }

    String title() {
        return key.label() + "を変える";
    }

    String back() {
        return key.item().isMoney() ? StandardController.PATH : StandardController.OTHERS;
    }

    boolean takesWords() {
        return key.item() == StandardItem.FORM;
    }

    /** Empty where nothing is chosen. */
    List<Choice> choices() {
        return switch (key.item()) {
            case MOVING_COST -> TREATMENTS;
            case DEADLINE ->
                DeadlineRule.valueOf(key.subject()).choices().stream()
                        .map(each -> Choice.of(each, each))
                        .toList();
            default -> List.of();
        };
    }

    /** 回, 日 …; null where the number is an amount of money. */
    @Nullable
    String unit() {
        return switch (key.item()) {
            case DUTY -> key.subject().equals(DutyCount.BUSINESS_MONTHS.name()) ? "か月目まで" : "回";
            case DEADLINE -> "日";
            default -> null;
        };
    }

    boolean takesNumber() {
        return key.item() != StandardItem.FORM
                && (key.item() != StandardItem.DEADLINE || choices().isEmpty());
    }

    String numberLabel() {
        return switch (key.item()) {
            case MOVING_COST -> "上限の額";
            case DUTY -> "数";
            case DEADLINE -> "日";
            default -> "額";
        };
    }
}
