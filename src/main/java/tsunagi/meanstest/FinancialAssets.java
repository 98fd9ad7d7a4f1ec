package tsunagi.meanstest;

import java.util.List;
import tsunagi.kernel.Yen;

/** 世帯の金融資産 — what the applicant and everybody in her household own on the day of application (規則10条4号). */
public sealed interface FinancialAssets {
    /** The amounts one after another and their sum last; empty while unconfirmed. */
    List<Step> steps();

    /** What is still missing; empty when the total is known. */
    default String missing() {
        return "";
    }

    /** @throws tsunagi.kernel.Refusal when it is negative or beyond 999,999,999,999 */
    static FinancialAssets of(Yen total) {
        return new Total(total);
    }

    static FinancialAssets of(List<AssetItem> items) {
        return new Items(items);
    }

    /** @param why what is still missing; may be empty */
    static FinancialAssets unconfirmed(String why) {
        return new Unconfirmed(why);
    }

    record Total(Yen amount) implements FinancialAssets {
        public Total {
            PlausibleAmount.check("financialAssets", amount);
        }

        @Override
        public List<Step> steps() {
            return CountedItem.stated(amount, "世帯の金融資産", "規則10条4号");
        }
    }

    record Items(List<AssetItem> items) implements FinancialAssets {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Step> steps() {
            return CountedItem.withTotal(items.stream().map(AssetItem::step).toList(), "世帯の金融資産", "規則10条4号");
        }
    }

    record Unconfirmed(String why) implements FinancialAssets {
        @Override
        public String missing() {
            return why.isBlank() ? "金融資産の額が分かりません" : why;
        }

        @Override
        public List<Step> steps() {
            return List.of();
        }
    }
}
