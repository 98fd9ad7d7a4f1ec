package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;

/** 求職活動を行うことができなかった期間 — what lengthens the two years since leaving work (規則10条1号イ). */
public sealed interface UnableToSeek {
    /** One unbroken spell of which only the length is known. */
    record Days(long count) implements UnableToSeek {
        /** @throws Refusal when it is negative */
        public Days {
            if (count < 0) {
                throw new Refusal("unableToSeekDays", "0日以上の日数を入力してください");
            }
        }
    }

    /** Days on which she could not look for work; without an end while it lasts. Spells that touch are one. */
    record Spell(Period period, Cause cause) implements UnableToSeek {
        public Spell {
            requireNonNull(period, "period is null");
            requireNonNull(cause, "cause is null");
        }
    }

    /** Why she could not (規則10条1号イ). */
    enum Cause {
        ILLNESS("疾病"),
        INJURY("負傷"),
        CHILD_CARE("育児"),
        UNAVOIDABLE("その他やむを得ない事情");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
