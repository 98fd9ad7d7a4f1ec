package tsunagi.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 入力の読み取り {@code /understood}: asked while somebody types. It is a POST so that nothing typed stands in an address. */
@Controller
class UnderstoodController {
    private final Clock clock;

    UnderstoodController(Clock clock) {
        this.clock = clock;
    }

    @PostMapping("/understood")
    @ResponseBody
    Understood understand(@RequestParam Understood.Kind kind, @RequestParam String typed) {
        return Understood.of(kind, typed, LocalDate.now(clock));
    }
}
