package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.ApprovalSteps;
import tsunagi.tenancy.KeptSettings;
import tsunagi.tenancy.SettingKey;

/** 決裁の決まり — the steps from a day on, who holds each, and who signs in whose place (代決). */
@Service
class ApprovalRules {
    private final Access access;
    private final KeptSettings settings;
    private final StepHolders holders;
    private final SubmissionRules rules;
    private final StaffDirectory staff;
    private final Clock clock;

    ApprovalRules(
            Access access,
            KeptSettings settings,
            StepHolders holders,
            SubmissionRules rules,
            StaffDirectory staff,
            Clock clock) {
        this.access = access;
        this.settings = settings;
        this.holders = holders;
        this.rules = rules;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public ApprovalRulesPage page() {
        access.require(Permission.EDIT_APPROVAL);
        return new ApprovalRulesPage(
                rules.approvalSteps().names(),
                settings.entries(SettingKey.APPROVAL_STEPS),
                holders.holders(),
                holders.substitutes(),
                staff.everybody(),
                LocalDate.now(clock));
    }

    /** The steps from a day on. */
    @Transactional
    public void enter(ApprovalSteps steps, LocalDate from, String source) {
        access.require(Permission.EDIT_APPROVAL);
        settings.enter(from, steps.setting(), source);
    }

    /** @throws Refusal when there is no such step or person */
    @Transactional
    public void name(String step, StaffId person, LocalDate from) {
        access.require(Permission.EDIT_APPROVAL);
        var refusals = new Refusals();
        refusals.unless(steps().contains(step), "holderStep", "いまの決裁の段階から選んでください");
        refusals.unless(known().contains(person), "holder", "担当する職員を選んでください");
        refusals.throwIfAny();
        holders.add(step, person, from);
    }

    private List<String> steps() {
        return settings.entries(SettingKey.APPROVAL_STEPS).stream()
                .flatMap(entry -> ApprovalSteps.parse(entry.value().value()).names().stream())
                .distinct()
                .toList();
    }

    private Set<StaffId> known() {
        return staff.everybody().stream().map(Colleague::id).collect(Collectors.toSet());
    }

    /** 担当を終える: the last day is today. */
    @Transactional
    public void end(UUID holder) {
        access.require(Permission.EDIT_APPROVAL);
        holders.end(holder, LocalDate.now(clock));
    }

    /** 代決を決める. @throws Refusal without a reason, or when both are the same person */
    @Transactional
    public void substitute(StaffId person, StaffId inPlaceOf, LocalDate from, LocalDate until, String reason) {
        access.require(Permission.EDIT_APPROVAL);
        var known = known();
        var refusals = new Refusals();
        refusals.unless(known.contains(person), "substitute", "代決する職員を選んでください");
        refusals.unless(known.contains(inPlaceOf), "inPlaceOf", "だれの代わりかを選んでください");
        refusals.unless(!person.equals(inPlaceOf), "substitute", "本人の代わりに本人を選ぶことはできません");
        refusals.unless(!until.isBefore(from), "until", "終わりの日は、はじめの日以後の日付にしてください");
        refusals.unless(!reason.isBlank(), "reason", "代決の理由を入力してください");
        refusals.throwIfAny();
        holders.add(person, inPlaceOf, from, until, reason);
    }
}
