package tsunagi.transcription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.FormField;
import tsunagi.forms.FormOption;
import tsunagi.transcription.ItemValue.Line;
import tsunagi.transcription.NationalItem.Option;

/**
 * 国の選択肢 of an item. An option whose code is no code of the reference (C01, R1, T01 …) is called by its place in the list,
 * as the nation's forms number their options.
 */
final class NationalOptions {
    private static final Pattern OF_THE_REFERENCE = Pattern.compile("[A-Z]\\d{1,2}|\\d{1,2}");

    private final List<Option> options;
    private final NationalItem item;
    private final @Nullable FormField field;
    private final LocalDate day;

    NationalOptions(NationalItem item, @Nullable FormField field, LocalDate day) {
        this.item = item;
        this.field = field;
        this.day = day;
        this.options = item.options().isEmpty() && field != null ? ofField(field, day) : item.options();
    }

    private static List<Option> ofField(FormField field, LocalDate day) {
        var codes = field.type().options().codes();
        return IntStream.range(0, codes.size())
                .mapToObj(place -> option(field, codes.get(place), place + 1, day))
                .toList();
    }

    private static Option option(FormField field, String code, int place, LocalDate day) {
        String label =
                field.type().options().find(code, day).map(FormOption::label).orElse(code);
        return new Option(code, OF_THE_REFERENCE.matcher(code).matches() ? code : Integer.toString(place), label);
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    /**
     * The chosen ones in the order of the list; one of the municipality's own comes last, under its own code.
     *
     * @param detail what stands in the brackets behind an option
     */
    List<Line> lines(Collection<String> chosen, Function<String, Optional<String>> detail) {
        List<Line> lines = new ArrayList<>();
        for (Option option : options) {
            if (chosen.contains(option.code())) {
                lines.add(new Line(
                        option.national(), option.name() + brackets(option.code(), detail.apply(option.code())), null));
            }
        }
        chosen.stream()
                .filter(code ->
                        options.stream().noneMatch(option -> option.code().equals(code)))
                .forEach(code -> lines.add(new Line(code, "市独自の選択肢", null)));
        return lines;
    }

    private String brackets(String code, Optional<String> detail) {
        return detail.filter(text -> !text.isBlank())
                .map(text -> "（" + text + unit(code, text) + "）")
                .orElse("");
    }

    private String unit(String code, String text) {
        String unit = field == null || !item.options().isEmpty()
                ? item.unit()
                : field.type()
                        .options()
                        .find(code, day)
                        .flatMap(option -> Optional.ofNullable(option.detail()))
                        .map(NationalOptions::unit)
                        .orElse("");
        return text.endsWith(unit) ? "" : unit;
    }

    private static String unit(FormOption.Detail detail) {
        String unit = detail.unit();
        return switch (detail.kind()) {
            case YEN -> "円";
            case TEXT, INTEGER -> unit == null ? "" : unit;
        };
    }
}
