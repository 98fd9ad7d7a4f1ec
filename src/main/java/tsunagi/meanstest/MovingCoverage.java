package tsunagi.meanstest;

/** 経費の扱い：対象・対象外・上限 — a row of the municipality's table of moving costs. */
public sealed interface MovingCoverage {
    String label();

    Standing standing();

    /** Where it is written, as a step names it. */
    String source();

    /** 対象. */
    record Covered(Standing standing, String source) implements MovingCoverage {
        @Override
        public String label() {
            return "対象";
        }
    }

    /** 対象外. */
    record NotCovered(Standing standing, String source) implements MovingCoverage {
        @Override
        public String label() {
            return "対象外";
        }
    }

    /** 上限 — covered up to an amount. */
    record UpTo(TableValue limit) implements MovingCoverage {
        @Override
        public String label() {
            return "上限" + limit.amount().format();
        }

        @Override
        public Standing standing() {
            return limit.standing();
        }

        @Override
        public String source() {
            return limit.words();
        }
    }
}
