package tsunagi.assessment;

import java.util.List;
import tsunagi.web.Detail;

/**
 * アセスメントの要点 — what stands beside the plan while it is written.
 *
 * @param finalised false while 様式2 is still 入力中
 * @param issues 課題のまとめと支援の方向性; empty while unwritten
 * @param strengths 本人の強み・資源; empty while unwritten
 * @param traits 本人の課題と特性: the labels of T01–T27
 * @param details what else a plan looks at (収入、住居、就労 …), only what is answered
 */
public record AssessmentSummary(
        boolean finalised, String issues, String strengths, List<String> traits, List<Detail> details) {
    public AssessmentSummary {
        traits = List.copyOf(traits);
        details = List.copyOf(details);
    }
}
