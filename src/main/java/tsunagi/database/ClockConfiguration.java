package tsunagi.database;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tsunagi.kernel.JapanTime;

/** The only clock. Every deadline and every age is counted in Japan's time, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    Clock clock() {
        return Clock.system(JapanTime.ZONE);
    }
}
