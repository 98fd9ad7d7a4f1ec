package tsunagi.packet;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.InformationKind;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.web.Conflict.Stored;

/** 要点 as typed. */
record BriefForm(
        @Nullable String health,
        @Nullable String work,
        @Nullable String economy,
        @Nullable String welfare,
        @Nullable String other,
        @Nullable Long version) {
    private static final int TEXT = 1000;

    static BriefForm of(Brief brief) {
        return new BriefForm(
                brief.text(InformationKind.HEALTH),
                brief.text(InformationKind.WORK),
                brief.text(InformationKind.ECONOMY),
                brief.text(InformationKind.WELFARE),
                brief.text(InformationKind.OTHER),
                brief.version());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per text that is too long */
    Brief read() {
        var refusals = new Refusals();
        Map<InformationKind, String> texts = new EnumMap<>(InformationKind.class);
        for (InformationKind kind : Brief.KINDS) {
            String text = refusals.reading(name(kind), () -> TypedText.strip(typed(kind), TEXT));
            texts.put(kind, Objects.toString(text, ""));
        }
        refusals.throwIfAny();
        return new Brief(texts, version == null ? 0 : version);
    }

    /** For whoever has typed something else. */
    List<Stored> stored() {
        return Brief.KINDS.stream()
                .map(kind -> Stored.of(name(kind), kind.label(), typed(kind)))
                .toList();
    }

    static String name(InformationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String typed(InformationKind kind) {
        return switch (kind) {
            case BASIC -> null;
            case HEALTH -> health;
            case WORK -> work;
            case ECONOMY -> economy;
            case WELFARE -> welfare;
            case OTHER -> other;
        };
    }
}
