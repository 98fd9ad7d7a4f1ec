package tsunagi.casefile;

import java.time.LocalDate;
import java.util.List;

/** What lists read of a case's life, computed anew from its facts alone. */
public final class Rebuild {
    private Rebuild() {}

    /**
     * In the columns of case_stage.
     *
     * @param recorded all facts of one case
     * @param day on which the stored line was computed
     */
    public static List<String> columns(List<CaseFact> recorded, LocalDate day) {
        var projection = Projection.of(recorded, day);
        var progress = projection.progress();
        return List.of(
                progress.stage().name(),
                Integer.toString(progress.term()),
                progress.next().name(),
                String.valueOf(progress.nextDue()),
                String.valueOf(projection.evaluationOn()),
                projection.lastFactOn().toString());
    }
}
