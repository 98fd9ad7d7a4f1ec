package tsunagi.meanstest;

import tsunagi.kernel.Refusal;

/** 算入の扱い — whether an item of income or assets counts: as its kind usually does, or otherwise, and then why. */
public sealed interface Inclusion {
    static Inclusion usual() {
        return new Usual();
    }

    /** @throws Refusal without a reason */
    static Inclusion counted(String reason) {
        return new Counted(reason);
    }

    /** @throws Refusal without a reason */
    static Inclusion leftOut(String reason) {
        return new LeftOut(reason);
    }

    record Usual() implements Inclusion {}

    record Counted(String reason) implements Inclusion {
        public Counted {
            requireReason(reason);
        }
    }

    record LeftOut(String reason) implements Inclusion {
        public LeftOut {
            requireReason(reason);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("inclusionReason", "算入の扱いを変えるときは、その理由を入力してください");
        }
    }
}
