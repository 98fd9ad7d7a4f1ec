package tsunagi.intake;

import java.util.Arrays;
import java.util.List;
import tsunagi.casefile.FactKind;
import tsunagi.web.Choice;

/** 振り分けの四つの終わり方 (手順2, 要領: 他制度等の紹介のみで対応可能か、自立相談支援機関による支援が必要か). */
public enum TriageOutcome {
    INFORMATION("情報提供で終了", "他制度等の紹介や情報提供だけで足りるとき", FactKind.TRIAGED_INFORMATION),
    REFERRAL("他機関へつなぐ", "他制度・他機関が適当なとき。つなぎを記録します", FactKind.TRIAGED_REFERRAL),
    APPLICATION("利用申込へ", "この機関の支援が必要なとき。利用申込と同意に進みます", FactKind.TRIAGED_APPLICATION),
    LATER("後で判断", "「今日の仕事」に残ります", FactKind.TRIAGE_POSTPONED);

    static final List<Choice> CHOICES = Arrays.stream(values())
            .map(outcome -> Choice.of(outcome.name(), outcome.label, outcome.support))
            .toList();

    private final String label;
    private final String support;
    private final FactKind fact;

    TriageOutcome(String label, String support, FactKind fact) {
        this.label = label;
        this.support = support;
        this.fact = fact;
    }

    String label() {
        return label;
    }

    FactKind fact() {
        return fact;
    }
}
