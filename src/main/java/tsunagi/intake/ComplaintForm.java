package tsunagi.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.TypedText;

/**
 * 主訴 (様式1 1-15) as chosen at the reception: ○ for each that applies, ◎ for one. The inputs are named as the sheet of
 * 様式1 names them and go into its draft unchanged.
 */
record ComplaintForm(List<String> chosen, @Nullable String main, Map<String, String> details) {
    static final String FIELD = "chiefComplaint";
    static final String MAIN = FIELD + ".main";
    static final ComplaintForm BLANK = new ComplaintForm(List.of(), null, Map.of());
    private static final String DETAIL = ".detail";

    ComplaintForm {
        chosen = List.copyOf(chosen);
        details = Map.copyOf(details);
    }

    static ComplaintForm of(MultiValueMap<String, String> parameters) {
        Map<String, String> details = parameters.toSingleValueMap().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(FIELD + ".") && entry.getKey().endsWith(DETAIL))
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> chosen = parameters.getOrDefault(FIELD, List.of()).stream()
                .filter(code -> !code.isBlank())
                .toList();
        return new ComplaintForm(chosen, TypedText.strip(parameters.getFirst(MAIN)), details);
    }

    static String detailName(String code) {
        return FIELD + "." + code + DETAIL;
    }

    boolean isChosen(String code) {
        return chosen.contains(code);
    }

    boolean isMain(String code) {
        return code.equals(main);
    }

    String detail(String code) {
        return details.getOrDefault(detailName(code), "");
    }

    MultiValueMap<String, String> inputs() {
        var inputs = new LinkedMultiValueMap<String, String>();
        chosen.forEach(code -> inputs.add(FIELD, code));
        if (main != null) {
            inputs.add(MAIN, main);
        }
        details.forEach(inputs::add);
        return inputs;
    }
}
