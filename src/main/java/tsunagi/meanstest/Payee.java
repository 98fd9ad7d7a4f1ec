package tsunagi.meanstest;

import java.time.LocalDate;
import tsunagi.kernel.Refusal;

/**
 * 支払先（代理受領、規則17条）: as a rule the landlord receives the money in place of the person. Anybody else needs one of the three
 * exceptions, found especially necessary by the municipality.
 */
public sealed interface Payee {
    String label();

    /** 賃貸人. */
    record Landlord() implements Payee {
        @Override
        public String label() {
            return "賃貸人";
        }
    }

    /** 管理会社, which the landlord has charged to receive the rent. */
    record ManagementCompany() implements Payee {
        @Override
        public String label() {
            return "管理会社";
        }
    }

    /** 家賃債務保証業者, which pays the landlord in the person's place (17条ただし書2号). */
    record Guarantor(Necessity necessity) implements Payee {
        @Override
        public String label() {
            return "保証会社";
        }

        /** Nothing else leads there. */
        public Ground ground() {
            return Ground.GUARANTOR_PAYS;
        }
    }

    /** 受給者本人, who pays the rent in a way that the landlord can't receive for her. */
    record Recipient(Ground ground, Necessity necessity) implements Payee {
        @Override
        public String label() {
            return "本人";
        }
    }

    /** 代理受領の例外（17条ただし書各号）: how the rent is paid. */
    enum Ground {
        CREDIT_CARD("クレジットカードで支払う", "規則17条1号"),
        GUARANTOR_PAYS("家賃債務保証業者が本人に代わって支払う", "規則17条2号"),
        PAYMENT_SLIP("納付書で支払う", "規則17条3号");

        private final String label;
        private final String article;

        Ground(String label, String article) {
            this.label = label;
            this.article = article;
        }

        public String label() {
            return label;
        }

        public String article() {
            return article;
        }
    }

    /** 支払先 of what moving costs beside moving in ({@link MovingCostKind#isForMovingIn}): 規則17条 says nothing of it ([B]). */
    enum OfOtherCosts {
        CONTRACTOR("業者"),
        RECIPIENT("本人");

        private final String label;

        OfOtherCosts(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 都道府県等が特に必要と認める: why, and since when. */
    record Necessity(String reason, LocalDate foundOn) {
        /** @throws Refusal without a reason */
        public Necessity {
            if (reason.isBlank()) {
                throw new Refusal("reason", "賃貸人が受け取らないことが特に必要な理由を入力してください（規則17条ただし書）");
            }
        }
    }
}
