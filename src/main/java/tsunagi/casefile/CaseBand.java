package tsunagi.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.PersonCard;
import tsunagi.person.Telephone;
import tsunagi.web.CaseFrame;
import tsunagi.web.CaseFrame.Alert;
import tsunagi.web.CaseFrame.AlertKind;
import tsunagi.web.CaseFrame.Link;
import tsunagi.web.CaseFrame.Mark;
import tsunagi.web.CaseFrame.NextStep;
import tsunagi.web.CaseFrame.Step;
import tsunagi.web.CaseFrame.StepState;
import tsunagi.web.Tone;

/** Puts the band and the step navigation of a case's pages together. */
record CaseBand(
        CaseNumber number,
        PersonCard person,
        Progress progress,
        Facts facts,
        List<TeamMember> team,
        boolean restricted) {

    CaseFrame frame() {
        return new CaseFrame(
                number.value(),
                person.displayName(),
                person.kana(),
                person.ageLabel(),
                person.sexLabel(),
                new Mark(progress.stage().label(), tone(progress.stage())),
                team.stream().map(CaseBand::teamLabel).toList(),
                consent(),
                alerts(),
                next(),
                progress.steps().stream().map(this::step).toList(),
                progress.stage().ended(),
                restricted,
                Actor.current().may(Permission.RECORD_SUPPORT),
                links());
    }

    private static String teamLabel(TeamMember member) {
        return member.lead() ? member.name() + "（主担当）" : member.name();
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case CLOSED, CONSULTATION_ONLY -> Tone.NEUTRAL;
            case SUSPENDED, EVALUATION_DUE -> Tone.WARNING;
            case RECEIVED, APPLICATION, ASSESSING, PLAN_DRAFT, AWAITING_CONFERENCE, AWAITING_DECISION, IN_SUPPORT ->
                Tone.INFO;
        };
    }

    private Mark consent() {
        return facts.last(FactKind.CONSENTED, FactKind.CONSENT_REFUSED, FactKind.CONSENT_WITHDRAWN)
                .map(fact -> switch (fact.kind()) {
                    case CONSENTED -> new Mark("同意あり " + JapaneseDates.formatShort(fact.on()), Tone.SUCCESS);
                    case CONSENT_WITHDRAWN -> new Mark("同意を撤回", Tone.DANGER);
                    default -> new Mark("同意なし", Tone.WARNING);
                })
                .orElse(new Mark("同意 未確認", Tone.WARNING));
    }

    private List<Alert> alerts() {
        var warnings = person.telephones().stream()
                .filter(telephone -> !telephone.warning().isEmpty())
                .map(CaseBand::alert);
        return Stream.concat(scheme(), warnings).toList();
    }

    /** 特定被保護者: what she may use differs from everybody else. */
    private Stream<Alert> scheme() {
        return facts
                .last(FactKind.PROTECTION_NOTIFIED, FactKind.PROTECTION_NOTICE_ENDED)
                .filter(fact -> fact.kind() == FactKind.PROTECTION_NOTIFIED)
                .map(fact -> new Alert(AlertKind.SCHEME, "特定被保護者（生活保護法55条の11）"))
                .stream();
    }

    private static Alert alert(Telephone telephone) {
        return new Alert(AlertKind.CONTACT, telephone.owner() + "：" + telephone.warning());
    }

    private @Nullable NextStep next() {
        String page = progress.next().page();
        String due = progress.nextDue() == null ? null : JapaneseDates.formatMonthDay(progress.nextDue()) + "まで";
        return page == null ? null : new NextStep(progress.next().label(), path(page), due);
    }

    private Step step(StepProgress step) {
        String date = step.on() == null ? null : JapaneseDates.formatShort(step.on());
        return new Step(step.step().number(), step.step().label(), state(step), date, path(page(step.step())));
    }

    private StepState state(StepProgress step) {
        return switch (step.state()) {
            case NOT_REACHED -> StepState.NOT_REACHED;
            case OPEN -> progress.stage() == Stage.CLOSED ? StepState.BROKEN_OFF : StepState.EDITING;
            case COMPLETED -> StepState.COMPLETED;
            case SKIPPED -> StepState.SKIPPED;
        };
    }

    private String path(String page) {
        return "/cases/" + number.value() + page;
    }

    /** The page on which the work of a step is done. */
    private static String page(StepNumber step) {
        return switch (step) {
            case FINDING, CONSULTATION -> "/intake";
            case APPLICATION -> "/application";
            case EMERGENCY -> "/emergency";
            case ASSESSMENT -> "/assessment";
            case PLAN, REPLANNING -> "/plan";
            case EVALUATION -> "/evaluation";
            case CONFERENCE -> "/conference";
            case DECISION -> "/decision";
            case SUPPORT -> "/records";
            case MONITORING -> "/monitoring";
            case CLOSING -> "/closing";
        };
    }

    private List<Link> links() {
        var links = new ArrayList<Link>();
        links.add(Link.of("要約", path("")));
        links.add(Link.of("受付", path("/intake")));
        links.add(Link.of("申込・同意", path("/application")));
        links.add(Link.of("本人・世帯", path("/person")));
        links.add(Link.of("緊急支援", path("/emergency")));
        links.add(Link.of("アセスメント", path("/assessment")));
        links.add(Link.of("プラン", path("/plan")));
        links.add(Link.of("会議", path("/conference")));
        links.add(Link.of("決定", path("/decision")));
        links.add(Link.of("評価", path("/evaluation")));
        links.add(Link.of("つなぎ", path("/referrals")));
        if (Actor.current().may(Permission.VIEW_HOUSING_BENEFIT)) {
            links.add(Link.of("給付", path("/housing-benefit")));
        }
        links.add(Link.of("記録", path("/records")));
        links.add(Link.of("書類", path("/documents")));
        if (Actor.current().may(Permission.TRANSCRIBE)) {
            links.add(Link.of("転記", path("/transcription")));
        }
        links.add(Link.of("履歴", path("/history")));
        return links;
    }
}
