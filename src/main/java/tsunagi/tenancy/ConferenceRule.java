package tsunagi.tenancy;

/** 支援調整会議の開催 — how often it meets and whether the municipality's officer attends (札幌 要綱4(2)、長岡 要領5(2)、港区 計画6(1)). */
public record ConferenceRule(Regular regular, boolean asNeeded, Officer officer, boolean assumed) {

    public boolean officerMustAttend(boolean planHasDecidedService) {
        return switch (officer) {
            case WITH_DECIDED_SERVICE -> planHasDecidedService;
            case AS_A_RULE, UNREGULATED -> false;
        };
    }

    public String label() {
        return asNeeded ? regular.label + "・随時" : regular.label;
    }

    /** 定例開催. */
    public enum Regular implements Labelled {
        MONTHLY("毎月1回"),
        REGULAR("定例"),
        OWN_RULE("市が定めるルール");

        private final String label;

        Regular(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** 市担当者の出席. */
    public enum Officer implements Labelled {
        WITH_DECIDED_SERVICE("支援決定の対象を含むとき必須"),
        AS_A_RULE("出席を基本"),
        UNREGULATED("定めなし");

        private final String label;

        Officer(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
