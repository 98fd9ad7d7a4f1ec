package tsunagi.privacy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;

/** 新しい版 as typed. */
record RulesForm(@Nullable String label, @Nullable String validFrom, Map<RulesSection, String> sections) {
    private static final int LINE = 60;
    static final int TEXT = 4000;

    RulesForm {
        sections = Map.copyOf(sections);
    }

    static RulesForm after(RulesVersion former) {
        return new RulesForm(null, null, former.sections());
    }

    static RulesForm of(MultiValueMap<String, String> parameters) {
        var typed = new EnumMap<RulesSection, String>(RulesSection.class);
        for (RulesSection section : RulesSection.values()) {
            typed.put(section, Objects.requireNonNullElse(parameters.getFirst(section.field()), ""));
        }
        return new RulesForm(parameters.getFirst("label"), parameters.getFirst("validFrom"), typed);
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    RulesVersion read() {
        var refusals = new Refusals();
        String name = refusals.reading("label", () -> TypedText.strip(label, LINE));
        refusals.unless(TypedText.strip(label) != null, "label", "版の名前を入力してください");
        LocalDate from = refusals.reading("validFrom", () -> JapaneseDates.parse(validFrom));
        var texts = new EnumMap<RulesSection, String>(RulesSection.class);
        for (RulesSection section : RulesSection.values()) {
            String text = refusals.reading(section.field(), () -> TypedText.strip(sections.get(section), TEXT));
            if (text != null) {
                texts.put(section, text);
            }
            refusals.unless(
                    !section.required() || TypedText.strip(sections.get(section)) != null,
                    section.field(),
                    "「%s」を入力してください".formatted(section.label()));
        }
        refusals.throwIfAny();
        return new RulesVersion(null, requireNonNull(name), requireNonNull(from), false, texts);
    }
}
