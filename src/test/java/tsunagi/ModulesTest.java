package tsunagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import tsunagi.testing.GeneratedDocs;

/** architecture §3: modules use what they declare and nothing else, and there is no cycle. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Tsunagi.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void theModuleDiagramIsCurrent() {
        GeneratedDocs.check("modules.md", diagram());
    }

    @Test
    void everyModuleSaysInOneSentenceWhatItOwns() {
        assertThat(MODULES.stream().map(ApplicationModule::getBasePackage))
                .allSatisfy(base -> assertThat(java.nio.file.Path.of(
                                "src", "main", "java", base.getName().replace('.', '/'), "package-info.java"))
                        .content()
                        .startsWith("/**")
                        .contains("@NullMarked"));
    }

    private static String diagram() {
        var text = new StringBuilder(
                "# Modules\n\nWritten by `ModulesTest`. An arrow reads \"uses\".\n\n```mermaid\nflowchart BT\n");
        MODULES.stream().sorted(Comparator.comparing(ModulesTest::name)).forEach(module -> text.append(edges(module)));
        return text.append("```\n").toString();
    }

    private static String edges(ApplicationModule module) {
        String uses = module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModulesTest::name)
                .filter(other -> !other.equals(name(module)) && !other.equals("kernel"))
                .sorted()
                .map(other -> "    " + name(module) + " --> " + other + "\n")
                .collect(Collectors.joining());
        return "    " + name(module) + "\n" + uses;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
