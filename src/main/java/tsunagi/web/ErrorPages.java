package tsunagi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every failure ends in a page (for a program: in {@link ApiProblem}) that says what to do next; the log gets its number and place, never what was typed. */
@Controller
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Whether someone is signed in is the security filters' question, so they get their exceptions back. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    /**
     * @param response is asked for so that no page means no other answer, and not a page under a name made of the address
     * @return null when the answer is written, as a program gets no page, and when nobody is there to read one
     */
    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (ProblemPage.nobodyIsThere(failure)) {
            return null;
        }
        ProblemPage problem = ProblemPage.of(failure, request);
        log(problem, failure);
        if (ApiRequest.is(request)) {
            ApiProblem.of(failure, problem).write(response);
            return null;
        }
        return page(problem);
    }

    /** Where the servlet container sends what no controller has answered. */
    @RequestMapping("/error")
    @Nullable
    ModelAndView dispatched(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            return failed(failure, request, response);
        }
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        if (ApiRequest.is(request)) {
            ApiProblem.of(HttpStatusCode.valueOf(code)).write(response);
            return null;
        }
        return page(ProblemPage.of(HttpStatusCode.valueOf(code)));
    }

    private static ModelAndView page(ProblemPage problem) {
        var page = new ModelAndView("web/problem", problem.status());
        page.addObject("problem", problem);
        if (problem.withoutDatabase()) {
            page.addObject("frame", Frame.signedOut());
        }
        return page;
    }

    /** Messages of exceptions may quote what was typed, so only classes and places are written down. */
    static void log(ProblemPage problem, Throwable failure) {
        if (problem.number() != null) {
            LOG.error("{}\n{}", problem.number(), trace(failure));
        } else if (problem.withoutDatabase()) {
            LOG.warn("not served: {}", failure.getClass().getName());
        }
    }

    private static String trace(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause.getClass().getName()),
                        Stream.of(cause.getStackTrace()).limit(30).map(frame -> "    at " + frame)))
                .collect(Collectors.joining("\n"));
    }
}
