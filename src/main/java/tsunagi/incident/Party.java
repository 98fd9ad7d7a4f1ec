package tsunagi.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.Choice;

/** だれの個人情報の取扱いで起きたか: by it the law says which article applies. */
enum Party {
    CITY("市（行政機関等）"),
    COMMISSIONED("受託者（社会福祉協議会・NPOなど）");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Party> read(@Nullable String chosen) {
        return TypedChoice.read(Party.class, chosen);
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(each -> Choice.of(each.name(), each.label))
                .toList();
    }
}
