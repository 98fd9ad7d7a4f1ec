package tsunagi.housingbenefit;

import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tsunagi.kernel.Refusals;
import tsunagi.web.JsonFields;

/** 住居確保給付金 for programs: HTTP only. The body is read before a transaction begins, so a slow sender holds no connection. */
@Controller
@RequestMapping(
        path = "/api/v1/housing-benefit",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class HousingBenefitApiController {
    private final Calculations calculations;

    HousingBenefitApiController(Calculations calculations) {
        this.calculations = calculations;
    }

    @PostMapping("/calculations")
    @ResponseBody
    CalculationAnswer calculate(InputStream body) {
        return calculations.calculate(JsonFields.of(body, new Refusals()));
    }

    @PostMapping("/re-entitlement")
    @ResponseBody
    ReEntitlementAnswer reEntitlement(InputStream body) {
        return calculations.reEntitlement(JsonFields.of(body, new Refusals()));
    }
}
