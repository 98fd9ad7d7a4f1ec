package tsunagi.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 給付金の支払 {@code /housing-benefit/payments}: the list of a month, and what was confirmed. */
@Controller
class PaymentController {
    static final String LIST = "/housing-benefit/payments";

    private final Payments payments;
    private final Submissions submissions;

    PaymentController(Payments payments, Submissions submissions) {
        this.payments = payments;
        this.submissions = submissions;
    }

    /** Without a month it is this one; its rents are paid by its last day unless somebody says otherwise. */
    @GetMapping(LIST)
    ModelAndView list(@RequestParam(defaultValue = "") String month) {
        var today = payments.today();
        var asked = month.isEmpty() ? YearMonth.from(today) : PaymentForm.month(month);
        var payOn = later(asked.atEndOfMonth(), today);
        return list(payments.page(asked, payOn), PaymentForm.blank(asked, payOn), FormErrors.none());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @PostMapping(LIST)
    ModelAndView confirm(PaymentForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> LIST + "/runs/" + payments.confirm(form.read()));
            Notice.success("支払を確定しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            var month = PaymentForm.month(form.month() == null ? "" : form.month());
            var page = payments.page(month, form.dayOr(later(month.atEndOfMonth(), payments.today())));
            return list(page, form.sent(), FormErrors.of(refusal));
        }
    }

    @GetMapping(LIST + "/runs/{id}")
    ModelAndView run(@PathVariable UUID id) {
        return run(payments.run(new PaymentRunId(id)));
    }

    @GetMapping(LIST + "/runs/{id}/return")
    ModelAndView askWhy(@PathVariable UUID id, @RequestParam UUID payment) {
        return comesBack(page(id, payment), ReturnForm.blank(payments.today()), FormErrors.none());
    }

    @PostMapping(LIST + "/runs/{id}/return")
    ModelAndView comesBack(
            @PathVariable UUID id,
            @RequestParam UUID payment,
            ReturnForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                var returned = form.read();
                payments.comesBack(new PaymentRunId(id), new PaymentId(payment), returned.on(), returned.reason());
                return LIST + "/runs/" + id;
            });
            Notice.success("振り込まれなかったことを記録しました。この分は、支払の一覧にまた出ます。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return comesBack(page(id, payment), form, FormErrors.of(refusal));
        }
    }

    private ReturnPage page(UUID run, UUID payment) {
        return payments.run(new PaymentRunId(run)).returning(new PaymentId(payment));
    }

    private static ModelAndView list(PaymentListPage page, PaymentForm form, FormErrors errors) {
        return new ModelAndView("payment/list", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView run(RunPage page) {
        return new ModelAndView("payment/run", "page", page);
    }

    private static ModelAndView comesBack(ReturnPage page, ReturnForm form, FormErrors errors) {
        return new ModelAndView("payment/return", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
