package tsunagi.practice;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Gives the whole program the practice clock, in the practice profile only. */
@Configuration(proxyBeanMethods = false)
@Profile("practice")
class PracticeTime {
    @Bean
    @Primary
    PracticeClock practiceClock(@Qualifier("clock") Clock clock) {
        return new PracticeClock(clock);
    }
}
