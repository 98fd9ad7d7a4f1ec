package tsunagi.casefile;

import java.util.List;
import tsunagi.kernel.CaseId;

/** 支援台帳の一部 — the papers of one sort that a module above keeps of a case, ready to be bound with the others. */
public interface LedgerPart {
    /** Where the papers lie in the binder. */
    enum Place {
        APPLICATION("相談受付・申込票"),
        CONSENT("情報共有の同意の記録"),
        REFERRAL_LETTER("紹介状"),
        ASSESSMENT("インテーク・アセスメントシート"),
        PROGRESS("支援経過記録シート（経過一覧）"),
        PLAN("プラン兼事業等利用申込書"),
        NOTICE("支援決定の通知書"),
        EVALUATION("評価シート");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Place place();

    /** Each as PDF, oldest first; empty where there is none. The caller has entered the case. */
    List<byte[]> papers(CaseId caseId);
}
