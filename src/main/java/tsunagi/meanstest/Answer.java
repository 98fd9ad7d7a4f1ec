package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.Refusal;

/**
 * 要件への答え — はい, いいえ or 未確認, with the evidence that it stands on.
 *
 * @param evidence the paper seen or the fact asked; may be empty only while unconfirmed
 */
public record Answer(Choice choice, String evidence) {
    /** Nobody has looked yet. */
    public static final Answer UNCONFIRMED = new Answer(Choice.UNCONFIRMED, "");

    /** @throws Refusal when yes or no is said without evidence */
    public Answer {
        requireNonNull(choice, "choice is null");
        if (choice != Choice.UNCONFIRMED && evidence.isBlank()) {
            throw new Refusal("evidence", "確認した書類や事実を入力してください");
        }
    }

    /** @throws Refusal without evidence */
    public static Answer yes(String evidence) {
        return new Answer(Choice.YES, evidence);
    }

    /** @throws Refusal without evidence */
    public static Answer no(String evidence) {
        return new Answer(Choice.NO, evidence);
    }

    /** @param why what is still missing; may be empty */
    public static Answer unconfirmed(String why) {
        return new Answer(Choice.UNCONFIRMED, why);
    }

    public boolean isYes() {
        return choice == Choice.YES;
    }

    public boolean isNo() {
        return choice == Choice.NO;
    }

    public boolean isUnconfirmed() {
        return choice == Choice.UNCONFIRMED;
    }

    /** はい・いいえ・未確認, in the order of the screen. */
    public enum Choice {
        YES("はい"),
        NO("いいえ"),
        UNCONFIRMED("未確認");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** いずれにも該当する: one no settles it, whatever is unconfirmed. */
        public Choice and(Choice other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return this == YES && other == YES ? YES : UNCONFIRMED;
        }

        /** いずれかに該当する: one yes settles it, whatever is unconfirmed. */
        public Choice or(Choice other) {
            if (this == YES || other == YES) {
                return YES;
            }
            return this == NO && other == NO ? NO : UNCONFIRMED;
        }
    }
}
