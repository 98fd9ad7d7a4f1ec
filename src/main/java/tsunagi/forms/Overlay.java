package tsunagi.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 独自項目 — what a municipality changes in a standard form from a day on: other labels, and fields and options of its own.
 * Its own fields are named {@code local…} and its own options {@code X…}, so that no later version of the standard can
 * meet them; nothing can be removed and no type changed.
 */
record Overlay(FormId form, LocalDate validFrom, List<Relabelling> labels, List<Addition> additions) {
    private static final String OWN_FIELD = "local";
    private static final String OWN_OPTION = "X";

    /** @param option null when the field itself is relabelled */
    record Relabelling(String field, @Nullable String option, String label) {}

    /** Fields at the end of a section, or options at the end of a field. */
    sealed interface Addition {
        record Fields(String section, List<FormField> fields) implements Addition {}

        record Options(String field, List<FormOption> options) implements Addition {}
    }

    static Overlay parse(String file, String text) {
        YamlMap root = YamlMap.parse(file, text);
        Overlay overlay = root.guarded(map -> new Overlay(
                new FormId(map.text("form")),
                map.date("validFrom"),
                map.each("labels", "label", Overlay::relabelling),
                map.each("additions", "addition", Overlay::addition)));
        root.finish();
        return overlay;
    }

    private static Relabelling relabelling(YamlMap map) {
        return new Relabelling(map.text("field"), map.optionalText("option"), map.text("label"));
    }

    private static Addition addition(YamlMap map) {
        if (map.has("section")) {
            List<FormField> fields = DefinitionParser.fields(map);
            fields.forEach(field -> own(map, field.id(), OWN_FIELD));
            fields.forEach(field -> answered(map, field));
            return new Addition.Fields(map.text("section"), fields);
        }
        List<FormOption> options = map.each("options", "option", TypeParser::option);
        options.forEach(option -> own(map, option.code(), OWN_OPTION));
        return new Addition.Options(map.text("field"), options);
    }

    private static void own(YamlMap map, String id, String prefix) {
        if (!id.startsWith(prefix) || id.length() == prefix.length()) {
            throw map.fault("%s: an own item is named %s…".formatted(id, prefix));
        }
    }

    private static void answered(YamlMap map, FormField field) {
        if (!(field.kind() instanceof FormField.Kind.Answered)) {
            throw map.fault(field.id() + ": an own field is answered, not bound or computed");
        }
    }

    /**
     * The form with these changes.
     *
     * @throws IllegalArgumentException when the overlay names something that the form has not
     */
    FormDefinition applyTo(FormDefinition base) {
        if (!base.form().equals(form)) {
            throw new IllegalArgumentException("overlay of %s applied to %s".formatted(form, base.form()));
        }
        FormDefinition changed = base;
        for (Addition addition : additions) {
            changed = switch (addition) {
                case Addition.Fields(String section, List<FormField> fields) -> addFields(changed, section, fields);
                case Addition.Options(String field, List<FormOption> options) ->
                    replace(changed, field, found -> found.typed(withOptions(found, options)));
            };
        }
        for (Relabelling relabelling : labels) {
            changed = replace(changed, relabelling.field(), found -> relabelled(found, relabelling));
        }
        return changed;
    }

    private static FormDefinition addFields(FormDefinition base, String sectionId, List<FormField> added) {
        if (base.sections().stream().noneMatch(section -> section.id().equals(sectionId))) {
            throw new IllegalArgumentException(base.form() + " has no section " + sectionId);
        }
        return withSections(base, section -> section.id().equals(sectionId) ? joined(section, added) : section);
    }

    private static FormSection joined(FormSection section, List<FormField> added) {
        List<FormField> fields = new ArrayList<>(section.fields());
        fields.addAll(added);
        return new FormSection(section.id(), section.title(), section.note(), fields);
    }

    private static FormDefinition replace(FormDefinition base, String fieldId, UnaryOperator<FormField> change) {
        base.field(fieldId);
        return withSections(
                base,
                section -> new FormSection(
                        section.id(),
                        section.title(),
                        section.note(),
                        section.fields().stream()
                                .map(field -> field.id().equals(fieldId) ? change.apply(field) : field)
                                .toList()));
    }

    private static FormDefinition withSections(FormDefinition base, UnaryOperator<FormSection> change) {
        return new FormDefinition(
                base.form(),
                base.number(),
                base.title(),
                base.validFrom(),
                base.completedBy(),
                base.sections().stream().map(change).toList());
    }

    private static FormField relabelled(FormField field, Relabelling relabelling) {
        String code = relabelling.option();
        if (code == null) {
            return field.labelled(relabelling.label());
        }
        if (!field.type().options().contains(code)) {
            throw new IllegalArgumentException("%s has no option %s".formatted(field.id(), code));
        }
        List<FormOption> options = field.type().options().all().stream()
                .map(option -> option.code().equals(code) ? option.labelled(relabelling.label()) : option)
                .toList();
        return field.typed(typeWith(field, options));
    }

    private static FieldType withOptions(FormField field, List<FormOption> added) {
        List<FormOption> options = new ArrayList<>(field.type().options().all());
        Optional<FormOption> taken = added.stream()
                .filter(option -> field.type().options().contains(option.code()))
                .findFirst();
        if (taken.isPresent()) {
            throw new IllegalArgumentException(
                    "%s has option %s already".formatted(field.id(), taken.get().code()));
        }
        options.addAll(added);
        return typeWith(field, options);
    }

    private static FieldType typeWith(FormField field, List<FormOption> options) {
        return switch (field.type()) {
            case FieldType.Choice _ -> new FieldType.Choice(new FormOptions(options));
            case FieldType.Choices _ -> new FieldType.Choices(new FormOptions(options));
            case FieldType.ChiefComplaint _ -> new FieldType.ChiefComplaint(new FormOptions(options));
            case FieldType.Table table ->
                new FieldType.Table(
                        table.columns(), table.rows(), new FormOptions(options), table.rowsFrom(), table.wholeRows());
            case FieldType.Text _, FieldType.LongText _, FieldType.Date _, FieldType.Partial _ ->
                throw noOptions(field);
            case FieldType.TimeOfDay _, FieldType.Money _, FieldType.Whole _, FieldType.Telephone _ ->
                throw noOptions(field);
            case FieldType.Email _, FieldType.Staff _, FieldType.FixedText _, FieldType.Signature _ ->
                throw noOptions(field);
        };
    }

    private static IllegalArgumentException noOptions(FormField field) {
        return new IllegalArgumentException(field.id() + " has no options");
    }
}
