package tsunagi.payment;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.documents.CsvEncoding;
import tsunagi.documents.CsvFile;
import tsunagi.documents.Export;
import tsunagi.documents.ExportFormat;
import tsunagi.documents.ExportLedger;
import tsunagi.documents.HandedOut;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.documents.Spreadsheets;

/** 確定した支払の一覧 as PDF, Excel and CSV: what is transferred, without what came back. */
@Service
class PaymentFiles {
    private static final String TITLE = "住居確保給付金 支払一覧";

    private final Access access;
    private final Payments payments;
    private final ExportLedger ledger;
    private final Pdf pdf;

    PaymentFiles(Access access, Payments payments, ExportLedger ledger, Pdf pdf) {
        this.access = access;
        this.payments = payments;
        this.ledger = ledger;
        this.pdf = pdf;
    }

    @Transactional
    HandedOut paper(PaymentRunId id) {
        access.require(Permission.PAY_HOUSING_BENEFIT, Channel.PRINT);
        var page = payments.read(id, Channel.PRINT);
        var head = new PaperHead("", TITLE, "支払日　" + page.run().payOnLabel(), true);
        byte[] paper = pdf.print("payment/listPaper.jte", Map.of("head", head, "page", page));
        return handOut(page, ExportFormat.PDF, paper, Channel.PRINT);
    }

    @Transactional
    HandedOut excel(PaymentRunId id) {
        access.require(Permission.PAY_HOUSING_BENEFIT, Channel.FILE);
        var page = payments.read(id, Channel.FILE);
        byte[] sheet = Spreadsheets.excel(List.of(PaymentColumn.grid(page)));
        return handOut(page, ExportFormat.EXCEL, sheet, Channel.FILE);
    }

    @Transactional
    HandedOut csv(PaymentRunId id, CsvEncoding encoding) {
        access.require(Permission.PAY_HOUSING_BENEFIT, Channel.FILE);
        var page = payments.read(id, Channel.FILE);
        return handOut(
                page,
                encoding.format(),
                CsvFile.of(PaymentColumn.grid(page), encoding).bytes(),
                Channel.FILE);
    }

    private HandedOut handOut(RunPage page, ExportFormat format, byte[] content, Channel channel) {
        var out = ledger.handOut(new Export(
                "housing-benefit-payments-" + page.run().payOn(),
                format,
                TITLE,
                "支払日 " + page.run().payOnLabel(),
                page.standing().size(),
                content));
        access.noted(Permission.PAY_HOUSING_BENEFIT, channel, out.summary());
        return out;
    }
}
