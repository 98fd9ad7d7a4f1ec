package tsunagi.practice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the practice municipality is found, once everything is ready. */
@Component
@Profile("practice")
class PracticeReady {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeReady.class);

    private final Environment environment;

    PracticeReady(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info(
                "練習市の準備ができました。http://127.0.0.1:{}/ を開いてください。終わるときは Ctrl-C を押します。",
                environment.getProperty("local.server.port", "8080"));
    }
}
