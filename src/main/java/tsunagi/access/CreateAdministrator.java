package tsunagi.access;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PresetLoader;
import tsunagi.tenancy.RulesRefused;

/**
 * {@code java -jar tsunagi.jar create-administrator --preset=nagaoka --login=kanri --name='菅原 光' --kana='すがわら ひかる'}:
 * enters an implementing body with its first administrator, once. Takes the settings of the program; the password is asked for,
 * or is the first line of the standard input, and never stands in a command line. Ends with 0 when she is entered, 1 when not.
 */
@EnableAutoConfiguration
@ComponentScan({"tsunagi.database", "tsunagi.tenancy", "tsunagi.audit"})
@Import({
    FirstAdministrator.class,
    StaffDirectory.class,
    StaffStore.class,
    Accounts.class,
    AccountStore.class,
    PasswordRule.class
})
public final class CreateAdministrator {
    public static final String NAME = "create-administrator";
    private static final int ENTERED = 0;
    private static final int REFUSED = 1;

    private CreateAdministrator() {}

    /** Returns the exit code. */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(CreateAdministrator.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.tsunagi=warn")
                .run(arguments)) {
            return create(context);
        } catch (Refusal | RulesRefused refusal) {
            System.err.println(refusal.getMessage());
            return REFUSED;
        } catch (RuntimeException alreadyReported) {
            System.err.println("管理者を登録できませんでした。");
            return REFUSED;
        }
    }

    private static int create(ConfigurableApplicationContext context) {
        var typed = context.getEnvironment();
        var preset = PresetLoader.named(option(typed, "preset"));
        var form = new StaffForm(
                option(typed, "name"),
                option(typed, "kana"),
                option(typed, "login"),
                List.of(Role.ADMINISTRATOR.label()),
                List.of(),
                null);
        var first = context.getBean(FirstAdministrator.class);
        first.refuseSecond(preset);
        first.create(preset, form, password());
        System.out.println(preset.municipality().name() + "の最初の管理者を登録しました。");
        return ENTERED;
    }

    private static String option(Environment typed, String name) {
        String value = typed.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new Refusal(
                    "--" + name + "=… がありません。使い方：create-administrator --preset=… --login=… --name=… --kana=…");
        }
        return value;
    }

    private static String password() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return firstLine();
        }
        String password = typed(console, "パスワード（" + PasswordRule.TEXT + "）：");
        return PasswordEntry.typedTwice(password, typed(console, "もう一度："));
    }

    private static String typed(Console console, String prompt) {
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? "" : new String(typed);
    }

    private static String firstLine() {
        try {
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.toString(lines.readLine(), "");
        } catch (IOException unreadable) {
            throw new Refusal("パスワードを読めませんでした。");
        }
    }
}
