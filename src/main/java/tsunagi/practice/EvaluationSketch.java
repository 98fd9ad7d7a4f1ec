package tsunagi.practice;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.YamlPlace;

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

    /**
     * @param today the day on which it is written, from which follow-ups count on
     * @param days what day was so many business days before the first start, on which a job began
     */
    static EvaluationSketch read(YamlPlace place, LocalDate today, IntFunction<LocalDate> days) {
        var sketch = of(
                place.at("situation").text(),
                place.at("wish").text(),
                place.at("view").text());
        for (String key : place.keys()) {
            YamlPlace value = place.at(key);
            switch (key) {
                case "situation", "wish", "view" -> {}
                case "goals" -> value.items().forEach(goal -> sketch.goal(text(goal, 0), text(goal, 1)));
                case "changes" -> sketch.changes(value.texts().toArray(String[]::new));
                case "job" ->
                    sketch.job(days.apply(number(value, 0)), text(value, 1), text(value, 2), number(value, 3));
                case "earned" -> sketch.says("incomeBefore", text(value, 0)).says("incomeAfter", text(value, 1));
                case "closes" -> sketch.closes(value.text());
                case "closesBecause" -> sketch.closes("E4").says("closeReason.E4.detail", value.text());
                case "replans" -> sketch.replans();
                case "suspends" -> sketch.says("result", "suspend").says("suspendReason", value.text());
                case "followUp" -> sketch.followUp(today.plusMonths(number(value, 0)), text(value, 1));
                default -> throw value.refuse("様式6の下書きにない言葉です");
            }
        }
        return sketch;
    }

    private static String text(YamlPlace list, int index) {
        return list.texts().get(index);
    }

    private static int number(YamlPlace list, int index) {
        return list.items().get(index).number();
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
