package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.web.Field;

/** 事務局 as the municipality appoints it. */
record SecretariatForm(
        @Nullable String staff,
        @Nullable String organisation,
        @Nullable String ground,
        @Nullable String on,
        @Nullable String until,
        @Nullable String keptAt) {
    static SecretariatForm blank(LocalDate today) {
        return new SecretariatForm(null, null, null, Typed.shown(today), null, null);
    }

    List<Input> inputs(List<Colleague> accounts) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input.Menu(
                Field.of("staff", "事務局の職員", staff).required(), MemberForm.accounts(accounts), "選んでください"));
        inputs.add(new Input.Line(Field.of("organisation", "所属", organisation).required()));
        inputs.addAll(new PledgeForm(ground, on, until, keptAt).inputs());
        return inputs;
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    Member read(MemberId id, List<Colleague> accounts, LocalDate today) {
        var typed = new Typed();
        var account = MemberForm.account(typed, staff, accounts);
        typed.refusals().unless(staff != null && !staff.isBlank(), "staff", "事務局の職員を選んでください");
        String readOrganisation = typed.required("organisation", organisation, Typed.LINE, "所属を入力してください");
        var pledge = new PledgeForm(ground, on, until, keptAt).read(typed, today);
        typed.refusals().throwIfAny();
        String name = accounts.stream()
                .filter(each -> each.id().equals(account))
                .map(Colleague::name)
                .findFirst()
                .orElseThrow();
        return new Member(
                id,
                MemberKind.STANDING,
                readOrganisation,
                null,
                name,
                account,
                true,
                today,
                null,
                Objects.requireNonNull(pledge),
                1);
    }
}
