package tsunagi.packet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tsunagi.consent.InformationKind;

/**
 * 要点 — what the meeting is told of a case beside its form, one text for each kind of 様式7 but the first. So a kind can be kept
 * from one organisation without the others losing anything.
 *
 * @param texts by kind; kinds without a text are left out
 * @param version for two who write at once; 0 before the first saving
 */
record Brief(Map<InformationKind, String> texts, long version) {
    static final Brief NONE = new Brief(Map.of(), 0);
    static final List<InformationKind> KINDS = List.of(
            InformationKind.HEALTH,
            InformationKind.WORK,
            InformationKind.ECONOMY,
            InformationKind.WELFARE,
            InformationKind.OTHER);

    Brief {
        var kept = new EnumMap<InformationKind, String>(InformationKind.class);
        texts.forEach((kind, text) -> {
            if (!text.isBlank()) {
                kept.put(kind, text.strip());
            }
        });
        texts = Map.copyOf(kept);
    }

    String text(InformationKind kind) {
        return Objects.requireNonNullElse(texts.get(kind), "");
    }

    List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (InformationKind kind : KINDS) {
            if (texts.containsKey(kind)) {
                passages.add(Passage.of(kind, kind.label(), text(kind)));
            }
        }
        return passages;
    }
}
