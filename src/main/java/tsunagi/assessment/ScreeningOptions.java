package tsunagi.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormOptions;
import tsunagi.web.Choice;

/** The words of a screening as 様式2 has them on a day: one list for screen, print and statistics. */
record ScreeningOptions(FormDefinition form, LocalDate on) {
    /** 福祉事務所（生活保護担当）: 国 counts it apart. */
    static final String WELFARE_OFFICE = "L01";

    private static final String RESULT = "screening";
    private static final String DESTINATIONS = "linkedTo";
    private static final String FOLLOW_UP = "followUp";
    private static final String METHOD = "linkMethod";
    private static final String URGENT = "urgentSupport";

    List<Choice> results() {
        return Arrays.stream(ScreeningResult.values())
                .map(result -> Choice.of(result.code(), result.code() + " " + label(RESULT, result.code())))
                .toList();
    }

    /** @param welfareDoor what the municipality calls its 生活保護 counter */
    List<Choice> destinations(String welfareDoor) {
        return choices(DESTINATIONS).stream()
                .map(choice -> choice.value().equals(WELFARE_OFFICE)
                        ? Choice.of(choice.value(), choice.label(), "窓口：" + welfareDoor)
                        : choice)
                .toList();
    }

    List<Choice> followUps() {
        return choices(FOLLOW_UP);
    }

    List<Choice> linkMethods() {
        return choices(METHOD);
    }

    List<Choice> urgent() {
        return choices(URGENT);
    }

    boolean isDestination(String code) {
        return options(DESTINATIONS).contains(code);
    }

    boolean isFollowUp(String code) {
        return options(FOLLOW_UP).contains(code);
    }

    boolean isLinkMethod(String code) {
        return options(METHOD).contains(code);
    }

    boolean isUrgent(String code) {
        return options(URGENT).contains(code);
    }

    String resultLabel(ScreeningResult result) {
        return result.code() + " " + label(RESULT, result.code());
    }

    String destinationLabels(Collection<String> codes) {
        return labels(DESTINATIONS, codes);
    }

    String followUpLabel(String code) {
        return label(FOLLOW_UP, code);
    }

    String linkMethodLabel(String code) {
        return label(METHOD, code);
    }

    String urgentLabels(Collection<String> codes) {
        return labels(URGENT, codes);
    }

    private String labels(String field, Collection<String> codes) {
        return codes.stream().map(code -> label(field, code)).collect(Collectors.joining("、"));
    }

    private String label(String field, String code) {
        return options(field).find(code, on).map(option -> option.label()).orElse(code);
    }

    private List<Choice> choices(String field) {
        return options(field).on(on).stream()
                .map(option -> Choice.of(option.code(), option.label()))
                .toList();
    }

    private FormOptions options(String field) {
        return form.field(field).type().options();
    }
}
