package tsunagi.payment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.meanstest.Payee;

/** 受け取る人: as 規則17条 has it for rents and moving in, or of other costs of a move, of which it says nothing. */
sealed interface Receiver {
    PayeeKind kind();

    /** 代理受領 or one of its exceptions. */
    record InPlace(Payee payee) implements Receiver {
        @Override
        public PayeeKind kind() {
            return switch (payee) {
                case Payee.Landlord _ -> PayeeKind.LANDLORD;
                case Payee.ManagementCompany _ -> PayeeKind.MANAGEMENT_COMPANY;
                case Payee.Guarantor _ -> PayeeKind.GUARANTOR;
                case Payee.Recipient _ -> PayeeKind.RECIPIENT;
            };
        }
    }

    /** 運搬など. */
    record OfOtherCosts(Payee.OfOtherCosts to) implements Receiver {
        @Override
        public PayeeKind kind() {
            return switch (to) {
                case CONTRACTOR -> PayeeKind.CONTRACTOR;
                case RECIPIENT -> PayeeKind.RECIPIENT_OF_OTHER_COSTS;
            };
        }
    }

    /** @throws NullPointerException when an exception comes without what it needs */
    static Receiver of(PayeeKind kind, Payee.@Nullable Ground ground, Payee.@Nullable Necessity necessity) {
        return switch (kind) {
            case LANDLORD -> new InPlace(new Payee.Landlord());
            case MANAGEMENT_COMPANY -> new InPlace(new Payee.ManagementCompany());
            case GUARANTOR -> new InPlace(new Payee.Guarantor(Objects.requireNonNull(necessity)));
            case RECIPIENT ->
                new InPlace(new Payee.Recipient(Objects.requireNonNull(ground), Objects.requireNonNull(necessity)));
            case CONTRACTOR -> new OfOtherCosts(Payee.OfOtherCosts.CONTRACTOR);
            case RECIPIENT_OF_OTHER_COSTS -> new OfOtherCosts(Payee.OfOtherCosts.RECIPIENT);
        };
    }

    default Payee.@Nullable Ground ground() {
        return this instanceof InPlace(Payee.Recipient recipient) ? recipient.ground() : null;
    }

    default Payee.@Nullable Necessity necessity() {
        return this instanceof InPlace(Payee payee)
                ? switch (payee) {
                    case Payee.Guarantor guarantor -> guarantor.necessity();
                    case Payee.Recipient recipient -> recipient.necessity();
                    case Payee.Landlord _, Payee.ManagementCompany _ -> null;
                }
                : null;
    }

    /** 本人（クレジットカードで支払う、規則17条1号）. */
    default String words() {
        if (!(this instanceof InPlace(Payee payee))) {
            return kind().label();
        }
        return switch (payee) {
            case Payee.Guarantor guarantor ->
                guarantor.label() + "（" + guarantor.ground().article() + "）";
            case Payee.Recipient recipient ->
                "%s（%s、%s）"
                        .formatted(
                                recipient.label(),
                                recipient.ground().label(),
                                recipient.ground().article());
            case Payee.Landlord _, Payee.ManagementCompany _ -> payee.label();
        };
    }
}
