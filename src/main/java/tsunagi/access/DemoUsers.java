package tsunagi.access;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The users of the practice municipality, listed on the sign-in page; no other profile has this component. */
@Component
@Profile("practice")
public class DemoUsers {
    /** Printed on the sign-in page and in the README: it protects invented people only. */
    public static final String PASSWORD = "renshu-tsunagi-2026";

    private final Set<DemoUser> users = new CopyOnWriteArraySet<>();

    /** One line of the list. */
    public record DemoUser(String loginName, String name, String roles) {}

    public void list(DemoUser user) {
        users.add(user);
    }

    List<DemoUser> list() {
        return List.copyOf(users);
    }
}
