package tsunagi.decision;

import tsunagi.tenancy.PlanRoute;

/** 送付物の種類 — why a plan leaves the desk, and for whom (長岡 要領4(2)オ・カ・キ、札幌 要綱3(2)オ・カ・キ). */
enum DispatchKind {
    DECISION("支援決定", "プランの提出"),
    CONFIRMATION("確認", "プランの提出"),
    REPORT("報告", "プランの報告"),
    /** 支援要請: 支援決定等がなされたプランの写しとともに、必要書類を送付する (要領4(2)カ). */
    SUPPORT_REQUEST("支援要請", "支援要請書"),
    /** Whoever gives a service of the plan works by the plan that was decided or confirmed (要領4(2)キ). */
    COPY("写し送付", "プランの写しの送付");

    private final String label;
    private final String title;

    DispatchKind(String label, String title) {
        this.label = label;
        this.title = title;
    }

    String label() {
        return label;
    }

    /** What its covering letter is called, unless the municipality calls it otherwise. */
    String title() {
        return title;
    }

    /** @throws IllegalArgumentException where the municipality gets nothing */
    static DispatchKind of(PlanRoute.Outcome outcome) {
        return switch (outcome) {
            case DECISION -> DECISION;
            case CONFIRMATION -> CONFIRMATION;
            case REPORT -> REPORT;
            case NOTHING -> throw new IllegalArgumentException("no dispatch for " + outcome);
        };
    }
}
