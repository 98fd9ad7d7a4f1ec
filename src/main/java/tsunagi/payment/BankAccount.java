package tsunagi.payment;

import java.util.regex.Pattern;

/**
 * 口座. Only the city sees it whole: every other way of writing it hides all but the last digits.
 *
 * @param number seven digits
 */
record BankAccount(Place bank, Place branch, AccountType type, String number, HolderName holder) {
    private static final Pattern NUMBER = Pattern.compile("\\d{7}");
    private static final int SHOWN = 3;

    /** 金融機関 (four digits) or 支店 (three digits). */
    record Place(String code, String name) {}

    /** @throws IllegalArgumentException when the number has not seven digits */
    BankAccount {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("not an account number");
        }
    }

    /** For the city, which transfers to it. */
    String whole() {
        return "%s %s %s %s　%s".formatted(bank.name, branch.name, type.label(), number, holder.value());
    }

    /** For everybody else: enough to ask the person whether it is still the right one. */
    String masked() {
        return "%s %s %s %s".formatted(bank.name, branch.name, type.label(), hidden());
    }

    private String hidden() {
        return "*".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }

    /** Never the account: what is written to a log by mistake stays harmless. */
    @Override
    public String toString() {
        return "BankAccount[" + hidden() + "]";
    }
}
