package tsunagi.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.BoundValues;
import tsunagi.forms.RenderedValue;
import tsunagi.kernel.PartialDate;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonCard;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;

/** 本人の欄 of 様式1 (1-4 to 1-10), transferred from the register. What a person doesn't know or tell is said in words. */
record PersonValues(PersonCard card) {
    private static final String UNKNOWN = "不明";

    static PersonValues of(PersonCard card) {
        return new PersonValues(card);
    }

    void addTo(BoundValues.Builder values) {
        PersonBasics basics = card.basics();
        PartialDate birth = basics.birth();
        values.text("person.name", card.displayName())
                .text("person.kana", card.kana())
                .value("person.sex", sex(basics))
                .text("person.birthDate", birth == null ? UNKNOWN : birth.label())
                .text("person.age", age(birth))
                .text("person.address", card.addressLine())
                .text("person.homeTelephone", telephone(PersonValues::isHome))
                .text("person.mobileTelephone", telephone(PersonValues::isMobile));
    }

    private @Nullable String age(@Nullable PartialDate birth) {
        return birth == null || birth.ageOn(card.today()).isEmpty()
                ? card.ageLabel()
                : Integer.toString(birth.ageOn(card.today()).getAsInt());
    }

    /** 自宅: said so, or the person's own without being a mobile. A mother's or an employer's number is neither. */
    private static boolean isHome(Telephone telephone) {
        return telephone.owner().contains("自宅") || telephone.owner().startsWith("本人") && !isMobile(telephone);
    }

    private static boolean isMobile(Telephone telephone) {
        String owner = telephone.owner();
        return owner.startsWith("携帯")
                || owner.startsWith("本人") && (owner.contains("携帯") || PersonForm.isMobile(telephone.number()));
    }

    private @Nullable String telephone(Predicate<Telephone> kind) {
        return card.telephones().stream()
                .filter(kind)
                .map(telephone -> telephone.number().value())
                .findFirst()
                .orElse(null);
    }

    private static RenderedValue sex(PersonBasics basics) {
        return switch (basics.sex()) {
            case MALE -> RenderedValue.code("1");
            case FEMALE -> RenderedValue.code("2");
            case OTHER ->
                RenderedValue.codes(List.of("3"), basics.sexNote() == null ? Map.of() : Map.of("3", basics.sexNote()));
            case UNSPECIFIED -> RenderedValue.text(Sex.UNSPECIFIED.label());
        };
    }
}
