package tsunagi.guide;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Role;

/** The chapters of the 手引き in their order; each is a file of {@code docs/guide}. */
enum Chapter {
    BEGINNING("01-beginning", null),
    CONSULTANT("02-consultant", Role.CONSULTANT),
    CHIEF_CONSULTANT("03-chief-consultant", Role.CHIEF_CONSULTANT),
    EMPLOYMENT_SUPPORTER("04-employment-supporter", Role.EMPLOYMENT_SUPPORTER),
    HOUSEHOLD_BUDGET_SUPPORTER("05-household-budget-supporter", Role.HOUSEHOLD_BUDGET_SUPPORTER),
    OUTREACH_SUPPORTER("06-outreach-supporter", Role.OUTREACH_SUPPORTER),
    MUNICIPAL_OFFICER("07-municipal-officer", Role.MUNICIPAL_OFFICER),
    MUNICIPAL_DECIDER("08-municipal-decider", Role.MUNICIPAL_DECIDER),
    ADMINISTRATOR("09-administrator", Role.ADMINISTRATOR),
    AUDITOR("10-auditor", Role.AUDITOR),
    SUPPORT_CONFERENCE("11-support-conference", null);

    private final String name;
    private final @Nullable Role role;

    Chapter(String name, @Nullable Role role) {
        this.name = name;
        this.role = role;
    }

    /** Whose day it tells; null where it is for everybody. */
    @Nullable
    Role role() {
        return role;
    }

    String file() {
        return name + ".md";
    }

    String path() {
        return GuideController.PATH + "/" + name;
    }

    Optional<Chapter> before() {
        return at(ordinal() - 1);
    }

    Optional<Chapter> after() {
        return at(ordinal() + 1);
    }

    static Optional<Chapter> named(String name) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.name.equals(name))
                .findFirst();
    }

    private static Optional<Chapter> at(int place) {
        return place < 0 || place >= values().length ? Optional.empty() : Optional.of(values()[place]);
    }
}
