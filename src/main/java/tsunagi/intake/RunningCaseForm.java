package tsunagi.intake;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;

/** 進行中のケース as typed: reception and person as for a new consultation, and a line for each step. */
record RunningCaseForm(
        ReceptionForm reception,
        PersonForm person,
        @Nullable String office,
        Map<String, String> fields) {
    static final String EVALUATION_DAY = "due.PLAN_AGREEMENT";
    static final String CONSENT = "consent";
    static final String CONSENT_DAY = "consentOn";
    static final String CONSENT_PAPER = "consentPaper";
    static final String GIVEN = "given";
    static final String REFUSED = "refused";
    static final String UNKNOWN = "unknown";
    static final String CONFIRMED = "confirmed";

    RunningCaseForm {
        fields = Map.copyOf(fields);
    }

    /** Most of what is on paper was received in person or by telephone some time ago, so nothing but the caller is set. */
    static RunningCaseForm blank(LocalDateTime now) {
        var empty = ReceptionForm.blank(now).withoutMoment();
        return new RunningCaseForm(empty, PersonForm.BLANK, null, Map.of(CONSENT, UNKNOWN));
    }

    static RunningCaseForm of(ReceptionForm reception, PersonForm person, MultiValueMap<String, String> parameters) {
        return new RunningCaseForm(reception, person, parameters.getFirst("office"), parameters.toSingleValueMap());
    }

    String typed(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean isChecked(String field) {
        return !typed(field).isBlank();
    }

    boolean isEmpty(RunningStep step) {
        return typed(step.dayField()).isBlank();
    }

    /** How a typed day was understood; empty where it wasn't. */
    String understood(String field) {
        String typed = typed(field);
        return typed.isBlank()
                ? ""
                : switch (JapaneseDates.read(typed)) {
                    case JapaneseDates.Reading.Parsed parsed -> "＝" + JapaneseDates.formatBoth(parsed.date());
                    case JapaneseDates.Reading.Refused refused -> "";
                };
    }
}
