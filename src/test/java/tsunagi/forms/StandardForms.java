package tsunagi.forms;

import java.time.LocalDate;

/** The standard forms for tests of other modules, without Spring. */
public final class StandardForms {
    private static final DefinitionCatalogue CATALOGUE = new DefinitionCatalogue();

    private StandardForms() {}

    public static FormDefinition on(FormId form, LocalDate day) {
        return CATALOGUE.definition(form, day);
    }
}
