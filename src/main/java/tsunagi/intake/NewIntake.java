package tsunagi.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.Refusals;
import tsunagi.person.NewPerson;
import tsunagi.person.Telephone;

/**
 * A reception that is complete enough to be saved.
 *
 * @param who a new person, or one of the register
 * @param hints how unusual spellings were understood
 */
public record NewIntake(
        Reception reception,
        Who who,
        ComplaintForm complaints,
        @Nullable OfficeId office,
        List<String> hints) {

    /** Whom the case is about. */
    public sealed interface Who {
        record Newcomer(NewPerson person) implements Who {}

        /** @param telephone one that the register may not know yet, null when none was typed */
        record Known(CaseNumber former, @Nullable Telephone telephone) implements Who {}
    }

    /**
     * A new person's consultation.
     *
     * @param complaints codes of 主訴 (様式1 1-15); the first one weighs most
     */
    public static NewIntake of(Reception reception, NewPerson person, List<String> complaints, OfficeId office) {
        return of(reception, new Who.Newcomer(person), complaints, office);
    }

    /** A consultation of the person of a former case. */
    public static NewIntake again(Reception reception, CaseNumber former, List<String> complaints, OfficeId office) {
        return of(reception, new Who.Known(former, null), complaints, office);
    }

    private static NewIntake of(Reception reception, Who who, List<String> complaints, OfficeId office) {
        var chosen = new ComplaintForm(complaints, complaints.isEmpty() ? null : complaints.getFirst(), Map.of());
        return new NewIntake(reception, who, chosen, office, List.of());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    static NewIntake read(IntakeForm form, LocalDateTime now) {
        var refusals = new Refusals();
        var days = new TypedDay(now.toLocalDate(), refusals, new ArrayList<>());
        Reception reception = form.reception().read(now, days);
        Who who = who(form.person(), days);
        OfficeId office = form.readOffice(refusals);
        refusals.throwIfAny();
        return new NewIntake(
                Objects.requireNonNull(reception),
                Objects.requireNonNull(who),
                form.complaints(),
                office,
                List.copyOf(days.hints()));
    }

    static @Nullable Who who(PersonForm form, TypedDay days) {
        CaseNumber former = form.readSamePerson(days.refusals());
        if (former != null) {
            return new Who.Known(former, form.readTelephone(days.refusals()));
        }
        NewPerson person = form.read(days);
        return person == null ? null : new Who.Newcomer(person);
    }
}
