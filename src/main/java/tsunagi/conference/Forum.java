package tsunagi.conference;

import java.util.Set;
import tsunagi.kernel.Refusal;

/**
 * 会議の種類 — 支援調整会議, and what a municipality holds beside it: 連絡会, 支援検討部会, 庁内連絡会 (港区 計画8(2): 相談機関連絡会,
 * 居場所会議). Which there are is a dated setting; what only 支援調整会議 may decide follows from the 要綱 and is none.
 *
 * @param name as the municipality calls it
 */
public record Forum(String name) {
    public static final Forum SUPPORT_CONFERENCE = new Forum("支援調整会議");

    private static final Set<Purpose> ANYWHERE = Set.of(Purpose.REPORT, Purpose.SHORTAGE);

    public Forum {
        if (name.isBlank()) {
            throw new Refusal("forum", "会議の種類を選んでください");
        }
    }

    /** Whether 長岡 要領5 and 札幌 要綱4 speak of it: officer, quorum, plans and evaluations. */
    public boolean isSupportConference() {
        return equals(SUPPORT_CONFERENCE);
    }

    /** Plans, evaluations and 中断 belong to 支援調整会議; to be told of and to find what is missing is any meeting's. */
    boolean discusses(Purpose purpose) {
        return isSupportConference() || ANYWHERE.contains(purpose);
    }
}
