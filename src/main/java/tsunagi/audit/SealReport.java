package tsunagi.audit;

import java.util.List;

/**
 * 監査記録の検査の結果 for one municipality.
 *
 * @param findings at most {@link #MOST} of them
 * @param findingCount how many there are altogether, without the warnings
 * @param notSealed lines that wait for their seal, which is normal for a minute
 */
public record SealReport(long segments, long lines, long notSealed, List<SealFinding> findings, int findingCount) {
    static final int MOST = 500;

    public SealReport {
        findings = List.copyOf(findings);
    }

    public boolean clean() {
        return findingCount == 0;
    }
}
