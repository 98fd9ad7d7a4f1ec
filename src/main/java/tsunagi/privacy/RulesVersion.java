package tsunagi.privacy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/**
 * 規程の版 — one text as it was entered; never changed afterwards.
 *
 * @param id null while it is {@link StandardText} that nobody has been told of yet
 * @param label 版, as the municipality says it
 * @param standard whether the municipality has entered no text of its own for these days
 */
public record RulesVersion(
        @Nullable RulesId id, String label, LocalDate validFrom, boolean standard, Map<RulesSection, String> sections) {
    public RulesVersion {
        requireNonNull(label, "label is null");
        requireNonNull(validFrom, "validFrom is null");
        sections = Map.copyOf(sections);
    }

    static RulesVersion ofStandard(String label, LocalDate validFrom) {
        return new RulesVersion(null, label, validFrom, true, StandardText.SECTIONS);
    }

    RulesVersion stored(RulesId as) {
        return new RulesVersion(as, label, validFrom, standard, sections);
    }

    /** {@code 第2版（令和7年4月）・令和7年4月1日から適用} */
    public String title() {
        return label + "・" + JapaneseDates.format(validFrom) + "から適用";
    }

    /** The section with the names put in; empty where this text has none. */
    String text(RulesSection section, RulesNames names) {
        return sections.getOrDefault(section, "")
                .replace(RulesNames.AGENCY, names.agency())
                .replace(RulesNames.DESK, names.desk())
                .replace(RulesNames.FROM, JapaneseDates.format(validFrom));
    }
}
