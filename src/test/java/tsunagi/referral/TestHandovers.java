package tsunagi.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tsunagi.access.Actor;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.JapaneseDates;
import tsunagi.resource.ResourceKind;
import tsunagi.testing.World;

/** For tests, also of other packages: hand-overs of a case and what became of them. */
public final class TestHandovers {
    private final ApplicationContext program;
    private final Actor actor;
    private final OpenedCase opened;

    public TestHandovers(ApplicationContext program, Actor actor, OpenedCase opened) {
        this.program = program;
        this.actor = actor;
        this.opened = opened;
    }

    /** Two desks in a row turn her away: たらい回しの警報. */
    public void passOn(LocalDate first) {
        turnedAway(sent("練習社協", first, null), first.plusDays(1));
        turnedAway(sent("練習法テラス", first.plusDays(2), null), first.plusDays(3));
    }

    ReferralId sent(String desk, LocalDate on, @Nullable LocalDate askOn) {
        var entry = new NewReferral(
                Destination.written(ResourceKind.OTHER, desk),
                ReferralMethod.INFORMATION,
                on,
                Wish.WISHED,
                "相談のため",
                null,
                askOn);
        return program.getBean(World.class)
                .inTransaction(actor, () -> program.getBean(Referrals.class).refer(opened.id(), entry));
    }

    void turnedAway(ReferralId id, LocalDate on) {
        report(id, ReportedStep.TURNED_AWAY, on);
    }

    void accepted(ReferralId id, LocalDate on) {
        report(id, ReportedStep.ACCEPTED, on);
    }

    private void report(ReferralId id, ReportedStep step, LocalDate on) {
        var form = new ReportForm(
                step.name(),
                JapaneseDates.format(on),
                Informant.DESTINATION.name(),
                TellingMethod.TELEPHONE.name(),
                step == ReportedStep.TURNED_AWAY ? TurnedAwayReason.NOT_ELIGIBLE.name() : null,
                null);
        actor.run(() -> program.getBean(ReferralReports.class).report(opened.number(), id, form));
    }
}
