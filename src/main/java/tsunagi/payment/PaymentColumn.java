package tsunagi.payment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.documents.Grid.Figure;
import tsunagi.documents.Grid.Head;
import tsunagi.documents.Grid.Style;
import tsunagi.documents.Grid.Words;

/** 振込の一覧の列, fixed for whoever reads the file into another program: docs/payments.ja.md describes them in this order. */
enum PaymentColumn {
    PAY_ON("支払日", "西暦 2026-11-30", (page, payment) -> words(payment.payOn().toString())),
    MONTH(
            "支給月",
            "西暦 2026-11。転居費用は空",
            (page, payment) ->
                    words(payment.month() == null ? "" : payment.month().toString())),
    KIND("種類", "家賃相当額、転居費用", (page, payment) -> words(payment.month() == null ? "転居費用" : "家賃相当額")),
    CASE("ケース番号", "R08-0001", (page, payment) -> words(payment.whose().number().value())),
    PERSON("本人", "受給者の氏名", (page, payment) -> words(page.name(payment))),
    PAYEE_KIND(
            "支払先の区分",
            "賃貸人、管理会社、保証会社、本人など",
            (page, payment) -> words(payment.payee().receiver().kind().label())),
    PAYEE("支払先", "支払先の名前", (page, payment) -> words(payment.payee().name())),
    BANK_CODE(
            "金融機関コード", "数字4桁", (page, payment) -> words(account(payment).bank().code())),
    BANK("金融機関", "名前", (page, payment) -> words(account(payment).bank().name())),
    BRANCH_CODE(
            "支店コード", "数字3桁", (page, payment) -> words(account(payment).branch().code())),
    BRANCH("支店", "名前", (page, payment) -> words(account(payment).branch().name())),
    ACCOUNT_TYPE(
            "預金種目",
            "1 普通、2 当座、4 貯蓄（全銀協の番号）",
            (page, payment) -> words(String.valueOf(account(payment).type().code()))),
    ACCOUNT_NUMBER("口座番号", "数字7桁", (page, payment) -> words(account(payment).number())),
    HOLDER(
            "口座名義",
            "半角カナ、30文字まで",
            (page, payment) -> words(account(payment).holder().value())),
    AMOUNT(
            "金額",
            "円",
            (page, payment) -> new Figure(BigDecimal.valueOf(payment.amount().amount()), Style.COUNT)),
    NUMBER(
            "支払番号",
            "支払1件ごとに違う番号。同じ支払を2回取り込まないために使う",
            (page, payment) -> words(payment.id().toString()));

    private final String label;
    private final String content;
    private final BiFunction<RunPage, Payment, Cell> cell;

    PaymentColumn(String label, String content, BiFunction<RunPage, Payment, Cell> cell) {
        this.label = label;
        this.content = content;
        this.cell = cell;
    }

    String label() {
        return label;
    }

    /** What stands in it, in words. */
    String content() {
        return content;
    }

    /** Of what is to be transferred; what came back is left out. */
    static Grid grid(RunPage page) {
        List<Cell> heads = Arrays.stream(values())
                .map(column -> (Cell) Head.of(column.label))
                .toList();
        Stream<List<Cell>> lines = page.standing().stream()
                .map(payment -> Arrays.stream(values())
                        .map(column -> column.cell.apply(page, payment))
                        .toList());
        return new Grid("振込の一覧", Stream.concat(Stream.of(heads), lines).toList());
    }

    private static Cell words(String text) {
        return new Words(text);
    }

    private static BankAccount account(Payment payment) {
        return payment.payee().account();
    }
}
