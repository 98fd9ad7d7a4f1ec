package tsunagi.reporting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 窓口の組ごとに数えるもの, in the order of the table. */
enum PairCount {
    SENT("つないだ", "sent"),
    ARRIVED("着いた", "arrived"),
    ACCEPTED("引き受けた", "accepted"),
    TURNED_AWAY("受けられなかった", "turned_away"),
    NOT_ELIGIBLE("要件に当たらない", "not_eligible"),
    OTHER_DESK("担当が違う", "other_desk"),
    NO_CAPACITY("空き・人手がない", "no_capacity"),
    OUT_OF_AREA("区域が違う", "out_of_area"),
    PAPERS_MISSING("書類がそろわない", "papers_missing"),
    OTHER("そのほかの理由", "other"),
    FAILED("不成立", "failed"),
    OPEN("答え待ち", "open"),
    ALARMS("警報", "alarms");

    /** The reasons for which somebody is turned away. */
    static final Set<PairCount> REASONS = EnumSet.range(NOT_ELIGIBLE, OTHER);

    private final String label;
    private final String column;

    PairCount(String label, String column) {
        this.label = label;
        this.column = column;
    }

    String label() {
        return label;
    }

    String column() {
        return column;
    }

    /** Whether it is one of the reasons, which the table groups under one head. */
    boolean isReason() {
        return REASONS.contains(this);
    }

    /** 受けられなかった is the sum of its reasons. */
    static List<PairCount> reasons() {
        return List.copyOf(REASONS);
    }

    /** つないだ is the sum of what became of it. */
    static List<PairCount> outcomes() {
        return List.of(ACCEPTED, TURNED_AWAY, FAILED, OPEN);
    }
}
