package tsunagi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.database.WorkScope;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.PersonId;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.search.NamePair;
import tsunagi.search.NameTrial;

/** ./bench names: the people of a search set, entered by the program's entrances into a database that is thrown away. */
final class Names {
    private final Path file;

    Names(Path file) {
        this.file = file;
    }

    /** False when the file is malformed. */
    boolean run() throws IOException {
        List<NamePair> pairs;
        try {
            pairs = NamePair.read(file);
        } catch (IllegalArgumentException malformed) {
            System.err.println(malformed.getMessage());
            return false;
        }
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "names-")
                .toAbsolutePath();
        try (var context = ProgramContext.open(directory)) {
            System.out.println(outcome(context, pairs).report());
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return true;
    }

    private static NameTrial.Outcome outcome(ApplicationContext context, List<NamePair> pairs) {
        LocalDate today = LocalDate.now(JapanTime.ZONE);
        Town town = new Towns(context).make(1, today);
        var desk = town.desks().getFirst();
        var consultant = WorkScope.of(town.id())
                .call(() -> context.getBean(StaffDirectory.class)
                        .actor(desk.consultants().getFirst()));
        var persons = context.getBean(Persons.class);
        var cases = context.getBean(CaseFiles.class);
        var trial = new NameTrial(
                name -> {
                    PersonId person = persons.enter(NewPerson.of(PersonBasics.of(name, Sex.UNSPECIFIED, null)));
                    cases.open(new NewCase(person, desk.office(), today, false));
                    return person;
                },
                persons);
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return consultant.call(() -> transaction.execute(status -> trial.run(pairs)));
    }
}
