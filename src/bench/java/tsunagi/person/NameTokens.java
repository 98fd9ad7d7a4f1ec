package tsunagi.person;

import java.util.Collection;

/** The keys by which the register finds a name, for simulated people: the register's own rule. */
public final class NameTokens {
    private NameTokens() {}

    /** One row of {@code person_name_token}. */
    public record Row(String kind, String token, boolean whole) {}

    public static Collection<Row> of(PersonName name) {
        return NameToken.of(name).stream()
                .map(token -> new Row(token.kind().name(), token.token(), token.whole()))
                .toList();
    }
}
