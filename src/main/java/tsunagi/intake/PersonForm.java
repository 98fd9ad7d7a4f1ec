package tsunagi.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.BirthDates;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedText;
import tsunagi.person.Described;
import tsunagi.person.NewPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonName;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;

/**
 * 本人 as typed at the reception.
 *
 * @param samePerson the case number of somebody in the register who was found to be the same, empty for a new person
 */
record PersonForm(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String kana,
        @Nullable String anonymous,
        @Nullable String anonymousLabel,
        @Nullable String birth,
        @Nullable String telephone,
        @Nullable String noCall,
        @Nullable String noMessage,
        @Nullable String hideOurName,
        @Nullable String samePerson) {
    static final PersonForm BLANK = new PersonForm(null, null, null, null, null, null, null, null, null, null, null);

    boolean isAnonymous() {
        return anonymous != null && !anonymous.isBlank();
    }

    Described described() {
        return new Described(familyName, givenName, kana, birth, telephone);
    }

    /** The case of the same person, null when she is new to the register. */
    @Nullable
    CaseNumber readSamePerson(Refusals refusals) {
        String typed = TypedText.strip(samePerson);
        return typed == null ? null : refusals.reading("samePerson", () -> CaseNumber.parse(typed));
    }

    @Nullable
    Telephone readTelephone(Refusals refusals) {
        String typed = TypedText.strip(telephone);
        PhoneNumber number = typed == null ? null : refusals.reading("telephone", () -> PhoneNumber.parse(typed));
        return number == null
                ? null
                : new Telephone(
                        number,
                        isMobile(number) ? "本人携帯" : "自宅",
                        isEmpty(noCall),
                        isEmpty(noCall) && isEmpty(noMessage),
                        !isEmpty(hideOurName),
                        null);
    }

    /** Null when something was refused. */
    @Nullable
    NewPerson read(TypedDay days) {
        var refusals = days.refusals();
        PersonName name = refusals.reading(
                "familyName", () -> PersonName.typed(familyName, givenName, kana, null, isAnonymous(), anonymousLabel));
        PartialDate born = birth(days.today(), refusals, days.hints());
        Telephone number = readTelephone(refusals);
        return name == null
                ? null
                : new NewPerson(
                        PersonBasics.of(name, Sex.UNSPECIFIED, born),
                        number == null ? List.of() : List.of(number),
                        null);
    }

    private @Nullable PartialDate birth(LocalDate today, Refusals refusals, List<String> hints) {
        return switch (BirthDates.read(birth, today)) {
            case BirthDates.Reading.Parsed parsed -> {
                if (parsed.hint() != null) {
                    hints.add("生年月日は" + parsed.hint());
                }
                yield parsed.date();
            }
            case BirthDates.Reading.Unknown unknown -> null;
            case BirthDates.Reading.Refused refused -> {
                refusals.add("birth", refused.message());
                yield null;
            }
        };
    }

    static boolean isMobile(PhoneNumber number) {
        return number.digits().matches("0[789]0\\d{8}");
    }

    private static boolean isEmpty(@Nullable String box) {
        return box == null || box.isBlank();
    }
}
