package tsunagi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Connects the compiled templates: view {@code plan/show} is {@code src/main/jte/plan/show.jte}. */
@Configuration(proxyBeanMethods = false)
class JteConfiguration {
    private static final String REDIRECT = "redirect:";

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "tsunagi");
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver templateViews(TemplateEngine engine, ObjectProvider<FrameSource> frames) {
        return (name, locale) -> {
            if (name.startsWith(REDIRECT)) {
                return seeOther(name.substring(REDIRECT.length()));
            }
            String template = name + ".jte";
            return engine.hasTemplate(template) ? new JteView(engine, template, frames) : null;
        };
    }

    /** 303 for every redirect, and nothing of the model in the address. */
    private static RedirectView seeOther(String location) {
        RedirectView view = new SeeOther(location);
        view.setExposeModelAttributes(false);
        return view;
    }

    private static final class SeeOther extends RedirectView {
        SeeOther(String location) {
            super(location, true, false);
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Notice.ofMerging(request);
            super.renderMergedOutputModel(model, request, response);
        }

        @Override
        protected void sendRedirect(
                HttpServletRequest request, HttpServletResponse response, String target, boolean http10Compatible)
                throws IOException {
            if (ScriptRequest.is(request)) {
                response.setHeader(ScriptRequest.LOCATION, response.encodeRedirectURL(target));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                super.sendRedirect(request, response, target, http10Compatible);
            }
        }
    }
}
