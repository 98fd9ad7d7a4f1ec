package tsunagi.postal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 郵便番号から住所 {@code /postal/towns}: asked while somebody types. It is a POST so that no address stands in an address. */
@Controller
class TownController {
    private final PostalCodes codes;

    TownController(PostalCodes codes) {
        this.codes = codes;
    }

    @PostMapping("/postal/towns")
    @ResponseBody
    List<PostalTown> towns(@RequestParam String postalCode) {
        return codes.meant(postalCode, null, null);
    }
}
