package tsunagi.guide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.access.Actor;
import tsunagi.web.HttpProblem;

/** 手引き {@code /help}: it tells of nobody, so it asks no permission. */
@Controller
class GuideController {
    static final String PATH = "/help";

    private final Guide guide;

    GuideController(Guide guide) {
        this.guide = guide;
    }

    @GetMapping(PATH)
    ModelAndView contents() {
        return new ModelAndView(
                "guide/contents", "page", guide.contents(Actor.current().roles()));
    }

    @GetMapping(PATH + "/{chapter}")
    ModelAndView chapter(@PathVariable String chapter) {
        return new ModelAndView("guide/chapter", "page", guide.chapter(chapter).orElseThrow(HttpProblem::notFound));
    }
}
