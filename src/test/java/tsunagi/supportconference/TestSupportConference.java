package tsunagi.supportconference;

import java.util.List;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Role;
import tsunagi.testing.World;

/** For tests of other packages: a 支援会議 in which something of every kind is on record. */
public final class TestSupportConference {
    private TestSupportConference() {}

    /** The 事務局 is the outreach supporter of the town; a statement stands in a new case, another one is kept back. */
    public static void met(ApplicationContext program, World.Town town) {
        var seated = new SeatedTown(
                program, town, town.as(Role.OUTREACH_SUPPORTER), town.as(Role.HOUSEHOLD_BUDGET_SUPPORTER));
        seated.met();
        seated.asked();
        seated.told("新聞がたまっている");
        var told = seated.page().statements().getFirst().id().toString();
        var number = seated.world.openCase(town).number().value();
        var form = new HandoverForm(number, List.of(told), "ご本人が窓口に申し込んだため");
        seated.secretary.run(() -> seated.bean(SubjectHandovers.class).hand(seated.subject, form));
    }
}
