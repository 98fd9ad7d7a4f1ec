package tsunagi.meanstest;

import java.util.List;
import tsunagi.kernel.Yen;

/** 世帯収入額 — the income of the applicant and of everybody in her household in the month of application (規則3条の2). */
public sealed interface HouseholdIncome {
    /** The amounts one after another and their sum last; empty while unconfirmed. */
    List<Step> steps();

    /** What is still missing; empty when the total is known. */
    default String missing() {
        return "";
    }

    /** @throws tsunagi.kernel.Refusal when it is negative or beyond 999,999,999,999 */
    static HouseholdIncome of(Yen total) {
        return new Total(total);
    }

    static HouseholdIncome of(List<IncomeItem> items) {
        return new Items(items);
    }

    /** @param why what is still missing; may be empty */
    static HouseholdIncome unconfirmed(String why) {
        return new Unconfirmed(why);
    }

    record Total(Yen amount) implements HouseholdIncome {
        public Total {
            PlausibleAmount.check("householdIncome", amount);
        }

        @Override
        public List<Step> steps() {
            return CountedItem.stated(amount, "世帯収入額", "規則3条の2");
        }
    }

    record Items(List<IncomeItem> items) implements HouseholdIncome {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Step> steps() {
            return CountedItem.withTotal(items.stream().map(IncomeItem::step).toList(), "世帯収入額", "規則3条の2");
        }
    }

    record Unconfirmed(String why) implements HouseholdIncome {
        @Override
        public String missing() {
            return why.isBlank() ? "世帯収入額が分かりません" : why;
        }

        @Override
        public List<Step> steps() {
            return List.of();
        }
    }
}
