package tsunagi.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Refusals;
import tsunagi.kernel.TypedChoice;
import tsunagi.kernel.TypedText;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Payee;
import tsunagi.web.Choice;

/**
 * 支払先 as typed.
 *
 * @param seen the version that stood when the page was opened; blank where there was none
 */
record PayeeForm(
        @Nullable String share,
        @Nullable String seen,
        @Nullable String validFrom,
        @Nullable String kind,
        @Nullable String ground,
        @Nullable String necessity,
        @Nullable String foundOn,
        @Nullable String name,
        @Nullable String amount,
        @Nullable String bankCode,
        @Nullable String bankName,
        @Nullable String branchCode,
        @Nullable String branchName,
        @Nullable String accountType,
        @Nullable String accountNumber,
        @Nullable String holder) {
    private static final int LINE = 60;
    private static final int REASON = 400;
    private static final int ACCOUNT_DIGITS = 7;
    private static final Pattern BANK = Pattern.compile("\\d{4}");
    private static final Pattern BRANCH = Pattern.compile("\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    static PayeeForm blank(int share, LocalDate today, @Nullable Yen rest) {
        return new PayeeForm(
                String.valueOf(share),
                "",
                JapaneseDates.format(today),
                null,
                null,
                null,
                null,
                null,
                rest == null ? null : rest.digits(),
                null,
                null,
                null,
                null,
                AccountType.ORDINARY.name(),
                null,
                null);
    }

    /** To go on from the version in force. */
    static PayeeForm of(PayeeVersion now, LocalDate today) {
        var receiver = now.receiver();
        var necessity = receiver.necessity();
        var account = now.account();
        return new PayeeForm(
                String.valueOf(now.share()),
                now.id().toString(),
                JapaneseDates.format(today),
                receiver.kind().name(),
                receiver.ground() == null ? null : receiver.ground().name(),
                necessity == null ? null : necessity.reason(),
                necessity == null ? null : JapaneseDates.format(necessity.foundOn()),
                now.name(),
                now.amount() == null ? null : now.amount().digits(),
                account.bank().code(),
                account.bank().name(),
                account.branch().code(),
                account.branch().name(),
                account.type().name(),
                account.number(),
                account.holder().value());
    }

    static List<Choice> grounds() {
        return List.of(Payee.Ground.values()).stream()
                .map(ground -> Choice.of(ground.name(), "%s（%s）".formatted(ground.label(), ground.article())))
                .toList();
    }

    static List<Choice> accountTypes() {
        return List.of(AccountType.values()).stream()
                .map(type -> Choice.of(type.name(), type.label()))
                .toList();
    }

    /**
     * @param moving whether it is a share of what a move costs
     * @throws Refusal with one reason per field to put right
     */
    PayeeVersion read(int shareNumber, boolean moving) {
        var refusals = new Refusals();
        LocalDate from = refusals.reading("validFrom", () -> JapaneseDates.parse(validFrom));
        Receiver receiver = receiver(refusals, moving);
        String readName = refusals.reading("name", () -> required(name, LINE, "支払先の名前を入力してください"));
        Yen part = moving ? refusals.reading("amount", this::part) : null;
        BankAccount account = account(refusals);
        refusals.throwIfAny();
        return new PayeeVersion(
                PayeeVersionId.next(),
                shareNumber,
                Objects.requireNonNull(from),
                Objects.requireNonNull(receiver),
                Objects.requireNonNull(readName),
                part,
                Objects.requireNonNull(account));
    }

    private Yen part() {
        Yen read = Yen.parse(required(amount, LINE, "この支払先に支払う額を入力してください"));
        if (read.isNegative()) {
            throw new Refusal("支払う額は0円以上で入力してください");
        }
        return read;
    }

    private @Nullable Receiver receiver(Refusals refusals, boolean moving) {
        PayeeKind chosen = TypedChoice.read(PayeeKind.class, kind)
                .filter(each -> moving || !each.isOfOtherCosts())
                .orElse(null);
        refusals.unless(chosen != null, "kind", "支払先の区分を選んでください");
        if (chosen == null) {
            return null;
        }
        Payee.Ground why = TypedChoice.read(Payee.Ground.class, ground).orElse(null);
        boolean answered = chosen != PayeeKind.RECIPIENT || why != null;
        refusals.unless(answered, "ground", "賃貸人が受け取れない理由を選んでください（規則17条ただし書）");
        Payee.Necessity found = chosen.isException() ? found(refusals) : null;
        return answered && (found != null || !chosen.isException()) ? Receiver.of(chosen, why, found) : null;
    }

    private Payee.@Nullable Necessity found(Refusals refusals) {
        LocalDate day = refusals.reading("foundOn", () -> JapaneseDates.parse(foundOn));
        String text = refusals.reading("necessity", () -> TypedText.strip(necessity, REASON));
        try {
            // The sentence for a missing reason is the rule's own, whatever else is missing.
            var found = new Payee.Necessity(Objects.requireNonNullElse(text, ""), day == null ? LocalDate.EPOCH : day);
            return day == null ? null : found;
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> refusals.add("necessity", reason.message()));
            return null;
        }
    }

    private @Nullable BankAccount account(Refusals refusals) {
        String bank = refusals.reading("bankCode", () -> code(bankCode, BANK, "金融機関コードは数字4桁で入力してください"));
        String bankNamed = refusals.reading("bankName", () -> required(bankName, LINE, "金融機関の名前を入力してください"));
        String branch = refusals.reading("branchCode", () -> code(branchCode, BRANCH, "支店コードは数字3桁で入力してください"));
        String branchNamed = refusals.reading("branchName", () -> required(branchName, LINE, "支店の名前を入力してください"));
        AccountType type = TypedChoice.read(AccountType.class, accountType).orElse(null);
        refusals.unless(type != null, "accountType", "預金種目を選んでください");
        String number = refusals.reading("accountNumber", () -> code(accountNumber, NUMBER, "口座番号は7桁までの数字で入力してください"));
        HolderName named = refusals.reading("holder", () -> HolderName.read(Objects.requireNonNullElse(holder, "")));
        if (bank == null || bankNamed == null || branch == null || branchNamed == null) {
            return null;
        }
        return type == null || number == null || named == null
                ? null
                : new BankAccount(
                        new BankAccount.Place(bank, bankNamed),
                        new BankAccount.Place(branch, branchNamed),
                        type,
                        "0".repeat(ACCOUNT_DIGITS - number.length()) + number,
                        named);
    }

    private static String code(@Nullable String typed, Pattern pattern, String message) {
        String narrow = typed == null ? "" : TypedText.narrow(typed);
        if (!pattern.matcher(narrow).matches()) {
            throw new Refusal(message);
        }
        return narrow;
    }

    private static String required(@Nullable String typed, int most, String message) {
        String stripped = TypedText.strip(typed, most);
        if (stripped == null) {
            throw new Refusal(message);
        }
        return stripped;
    }

    /** Never what was typed: a log would keep the account. */
    @Override
    public String toString() {
        return "PayeeForm[…]";
    }
}
