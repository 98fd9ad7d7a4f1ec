package tsunagi.referral;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.consent.ConsentStanding;
import tsunagi.person.PersonCard;
import tsunagi.person.Telephone;
import tsunagi.web.Choice;

/** 紹介状に書く本人の情報 — each item is passed on only if the person wants it to. */
enum LetterParticular {
    NAME("氏名"),
    KANA("ふりがな"),
    SEX("性別"),
    BIRTH("生年月日"),
    ADDRESS("住所"),
    TELEPHONE("電話番号");

    private final String label;

    LetterParticular(String label) {
        this.label = label;
    }

    /** What can stand on a letter: what is known and not excepted. */
    static List<Choice> choices(PersonCard person, ConsentStanding consent) {
        return Arrays.stream(values())
                .filter(particular -> !consent.excepts(particular.label))
                .flatMap(particular ->
                        particular
                                .of(person)
                                .map(known -> Choice.of(particular.name(), particular.label, known))
                                .stream())
                .toList();
    }

    /** A line for each that was chosen and can stand on a letter. */
    static String lines(Collection<String> chosen, PersonCard person, ConsentStanding consent) {
        return choices(person, consent).stream()
                .filter(choice -> chosen.contains(choice.value()))
                .map(choice -> choice.label() + "　" + choice.support())
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> of(PersonCard person) {
        String known = switch (this) {
            case NAME -> person.displayName();
            case KANA -> person.kana();
            case SEX -> person.sexLabel();
            case BIRTH -> person.birthLabel();
            case ADDRESS -> person.addressLine();
            case TELEPHONE -> telephones(person);
        };
        return Optional.ofNullable(known).filter(text -> !text.isBlank());
    }

    /** Those that may be called, each with what was promised about calling it. */
    private static @Nullable String telephones(PersonCard person) {
        String numbers = person.telephones().stream()
                .filter(Telephone::mayCall)
                .map(LetterParticular::telephone)
                .collect(Collectors.joining("、"));
        return numbers.isEmpty() ? null : numbers;
    }

    private static String telephone(Telephone telephone) {
        String minded = Stream.of(telephone.owner(), telephone.warning())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("。"));
        return telephone.number().value() + (minded.isEmpty() ? "" : "（" + minded + "）");
    }
}
