package tsunagi.packet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain of guests: no session, no sign-in, no staff member bound to the request, whatever cookies come with it. {@link GuestDoor}
 * decides. Nothing that another site could make a browser send along does anything: the one form asks for the 確認番号, and the
 * guest's own cookie is sent by no other site (SameSite=Strict).
 */
@Configuration(proxyBeanMethods = false)
class GuestSecurityConfiguration {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain guestSecurity(HttpSecurity http) throws Exception {
        return http.securityMatcher("/guest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
