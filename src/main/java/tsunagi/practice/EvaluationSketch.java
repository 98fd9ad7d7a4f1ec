package tsunagi.practice;

import java.time.LocalDate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;

/** 様式6 as a story tells it. Names and codes are the form's. */
final class EvaluationSketch {
    private final MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
    private int goals;

    private EvaluationSketch() {}

    /**
     * @param situation 現在の状況と残された課題
     * @param wish 本人の希望, in her own words
     * @param view 支援員の意見
     */
    static EvaluationSketch of(String situation, String wish, String view) {
        return new EvaluationSketch()
                .says("situation", situation)
                .says("wish", wish)
                .says("view", view)
                .says("followUp", "notNeeded");
    }

    /** The next goal of the plan. */
    EvaluationSketch goal(String degree, String facts) {
        String row = "goals." + goals;
        goals++;
        return says(row + ".number", Integer.toString(goals))
                .says(row + ".degree", degree)
                .says(row + ".facts", facts);
    }

    EvaluationSketch changes(String... codes) {
        return says("changes", codes);
    }

    EvaluationSketch job(LocalDate startedOn, String employer, String form, long takeHome) {
        return says("jobs.0.startedOn", JapaneseDates.format(startedOn))
                .says("jobs.0.employer", employer)
                .says("jobs.0.form", form)
                .says("jobs.0.kind", "continuing")
                .says("jobs.0.takeHome", Long.toString(takeHome));
    }

    EvaluationSketch closes(String reason) {
        return says("result", "close").says("closeReason", reason);
    }

    EvaluationSketch replans() {
        return says("result", "replan");
    }

    EvaluationSketch followUp(LocalDate on, String what) {
        return says("followUp", "needed").says("followUpWhat", what).says("followUpOn", JapaneseDates.format(on));
    }

    private EvaluationSketch says(String field, String... values) {
        answers.remove(field);
        for (String value : values) {
            answers.add(field, value);
        }
        return this;
    }

    MultiValueMap<String, String> answers(LocalDate on, StaffId author) {
        says("evaluatedOn", JapaneseDates.format(on))
                .says("author", author.value().toString());
        return answers;
    }
}
