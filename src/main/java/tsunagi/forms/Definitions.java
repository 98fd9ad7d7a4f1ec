package tsunagi.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tsunagi.database.Remembered;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;

/** The definitions of the current municipality: the standard with the municipality's overlay, kept by hash. */
@Component
class Definitions {
    private final DefinitionCatalogue standard;
    private final DefinitionStore store;
    private final Clock clock;
    /** The hash is of the content, so what is found here is right for every municipality. */
    private final Map<String, FormDefinition> byHash = new ConcurrentHashMap<>();

    private final Remembered<List<Overlay>> overlays = new Remembered<>();
    private final Remembered<Set<String>> recorded = new Remembered<>();

    Definitions(DefinitionCatalogue standard, DefinitionStore store, Clock clock) {
        this.standard = standard;
        this.store = store;
        this.clock = clock;
    }

    FormDefinition valid(FormId form, LocalDate on) {
        FormDefinition base = standard.definition(form, on);
        return overlays.get(store::overlays).stream()
                .filter(overlay ->
                        overlay.form().equals(form) && !overlay.validFrom().isAfter(on))
                .findFirst()
                .map(overlay -> overlay.applyTo(base))
                .orElse(base);
    }

    FormDefinition standard(FormId form, LocalDate on) {
        return standard.definition(form, on);
    }

    /** The definition that a saved sheet was filled in with. */
    FormDefinition recorded(String hash) {
        return byHash.computeIfAbsent(
                hash,
                missing -> DefinitionParser.parse(
                        "form_definition " + missing,
                        store.body(missing).orElseThrow(() -> new IllegalStateException("no definition " + missing))));
    }

    /** Keeps the definition and gives its hash. */
    String record(FormDefinition definition) {
        String hash = definition.hash();
        if (!recorded.get(store::hashes).contains(hash)) {
            store.record(hash, definition.form(), DefinitionText.of(definition), clock.instant());
        }
        return hash;
    }

    /**
     * Adopts a municipality's overlay from its day on.
     *
     * @throws Refusal when it can't be read, doesn't fit the form, or gives a former field another type
     */
    void adopt(String yaml, StaffId by) {
        try {
            Overlay overlay = Overlay.parse("独自項目", yaml);
            FormDefinition resolved = overlay.applyTo(standard.definition(overlay.form(), overlay.validFrom()));
            store.bodies(overlay.form()).stream()
                    .map(body -> DefinitionParser.parse("form_definition", body))
                    .forEach(former -> keepTypes(former, resolved));
            record(resolved);
            store.adopt(Identifiers.next(), overlay, yaml, by.value(), clock.instant());
        } catch (InvalidDefinition | IllegalArgumentException fault) {
            throw new Refusal("独自項目の定義を読み取れません：" + fault.getMessage());
        }
    }

    private static void keepTypes(FormDefinition former, FormDefinition resolved) {
        for (FormField field : former.fields()) {
            resolved.find(field.id())
                    .filter(same -> !same.type().keyword().equals(field.type().keyword()))
                    .ifPresent(same -> {
                        throw new IllegalArgumentException("%s was a %s before and can't become a %s"
                                .formatted(
                                        field.id(),
                                        field.type().keyword(),
                                        same.type().keyword()));
                    });
        }
    }
}
