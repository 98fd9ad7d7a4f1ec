package tsunagi.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * 同意の状態: everything that was ever recorded on whether a person's data may be shared.
 *
 * @param answers newest first
 */
public record ConsentState(List<ConsentAnswer> answers, List<SharingRule> rules) {
    public static final ConsentState NOTHING = new ConsentState(List.of(), List.of());

    public ConsentState {
        answers = List.copyOf(answers);
        rules = List.copyOf(rules);
    }

    /** The answer that stands on a day: the last one until then, as far as its period reaches. */
    public ConsentStanding on(LocalDate day) {
        return answers.stream()
                .filter(answer -> !answer.on().isAfter(day))
                .findFirst()
                .map(answer -> ConsentStanding.of(answer, day))
                .orElse(ConsentStanding.NOT_ASKED);
    }
}
