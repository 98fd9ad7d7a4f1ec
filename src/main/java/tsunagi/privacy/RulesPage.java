package tsunagi.privacy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;

/** 規程の画面: one version to read, and all that were ever entered or explained. */
record RulesPage(
        RulesVersion shown, RulesNames names, List<RulesStore.Entered> versions, LocalDate today, Actor reader) {
    RulesPage {
        versions = List.copyOf(versions);
    }

    List<RulesSection> sections() {
        return sectionsOf(shown);
    }

    static List<RulesSection> sectionsOf(RulesVersion version) {
        return Arrays.stream(RulesSection.values())
                .filter(section -> version.sections().containsKey(section))
                .toList();
    }

    boolean mayEdit() {
        return reader.may(Permission.EDIT_PRIVACY_RULES);
    }

    boolean mayPrint() {
        return reader.may(Permission.VIEW_PRIVACY_RULES, Channel.PRINT);
    }

    String printHref() {
        return "/privacy-rules" + (shown.id() == null ? "" : "/" + shown.id()) + "/print";
    }

    boolean future(RulesVersion version) {
        return version.validFrom().isAfter(today);
    }
}
