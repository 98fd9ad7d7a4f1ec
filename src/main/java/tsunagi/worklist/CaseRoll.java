package tsunagi.worklist;

import java.util.List;

/**
 * 様式4 支援ケース一覧 as it is printed: never typed, made from what the cases say.
 *
 * @param total of the cases that match; more than the rows where the paper would be too long
 * @param restricted 閲覧制限: only how many are left out
 */
record CaseRoll(String condition, String printedBy, List<List<String>> rows, int total, int restricted) {
    static final int MOST = 500;

    /** 列 with their part of the width in percent. */
    enum Column {
        NUMBER("No", 2.6),
        PERSON("ID・氏名", 10),
        RECEPTION("受付日・経路", 9),
        LEAD("主担当", 5.5),
        CONSENT("本人同意", 5),
        SCREENING("スクリーニング", 8.5),
        TRAITS("課題", 11.5),
        PLAN("プラン", 6),
        DECISION("調整会議・決定・確認", 9),
        EMPLOYMENT("就労", 2.4),
        SERVICES("利用事業", 9),
        NEXT("終期・次回", 8.5),
        EVALUATION("評価・終結", 8),
        STAGE("段階", 5);

        private final String label;
        private final double percent;

        Column(String label, double percent) {
            this.label = label;
            this.percent = percent;
        }

        String label() {
            return label;
        }

        double percent() {
            return percent;
        }
    }

    boolean cut() {
        return total > rows.size();
    }
}
