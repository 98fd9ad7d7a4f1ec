package tsunagi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
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
        RedirectView view = new RedirectView(location, true, false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
