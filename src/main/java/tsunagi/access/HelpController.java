package tsunagi.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** キー操作の一覧 {@code /help/keys}: it shows no more than the menu, so it asks no permission. */
@Controller
class HelpController {
    @GetMapping("/help/keys")
    String keys() {
        return "access/keys";
    }
}
