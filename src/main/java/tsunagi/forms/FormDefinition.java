package tsunagi.forms;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 様式の定義 — one form as it is valid from a day on: its sections, fields and options, verbatim and in their order.
 *
 * @param number such as 様式1
 * @param completedBy who fills the form in
 */
public record FormDefinition(
        FormId form, String number, String title, LocalDate validFrom, String completedBy, List<FormSection> sections) {
    public FormDefinition {
        sections = List.copyOf(sections);
        unique(sections.stream().map(FormSection::id).toList(), "section");
        unique(
                sections.stream()
                        .flatMap(section -> section.fields().stream())
                        .map(FormField::id)
                        .toList(),
                "field");
    }

    /** All fields in the order of the sheet. */
    public List<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    public Optional<FormField> find(String fieldId) {
        return fields().stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /** @throws IllegalArgumentException when the form has no such field: a mistake in the program */
    public FormField field(String fieldId) {
        return find(fieldId).orElseThrow(() -> new IllegalArgumentException(form + " has no field " + fieldId));
    }

    /** SHA-256 of the definition's canonical text. Each saved sheet keeps the hash of the definition it was filled in with. */
    public String hash() {
        return DefinitionText.hash(this);
    }

    /** Such as 様式1 相談受付・申込票. */
    public String fullTitle() {
        return number + " " + title;
    }

    private static void unique(List<String> ids, String what) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(what + " " + id + " stands twice");
            }
        }
    }
}
