package tsunagi.payment;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tsunagi.documents.CsvEncoding;

/** 確定した支払の一覧 as files, {@code /housing-benefit/payments/runs/…/list.pdf}. */
@Controller
@RequestMapping(PaymentController.LIST + "/runs/{id}")
class PaymentFileController {
    private final PaymentFiles files;

    PaymentFileController(PaymentFiles files) {
        this.files = files;
    }

    @GetMapping("/list.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        return files.paper(new PaymentRunId(id)).answer();
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable UUID id) {
        return files.excel(new PaymentRunId(id)).answer();
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        return files.csv(new PaymentRunId(id), CsvEncoding.UTF_8).answer();
    }

    @GetMapping("/list-ms932.csv")
    ResponseEntity<byte[]> older(@PathVariable UUID id) {
        return files.csv(new PaymentRunId(id), CsvEncoding.MS932).answer();
    }
}
