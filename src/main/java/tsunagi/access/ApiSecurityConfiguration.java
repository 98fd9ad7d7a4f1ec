package tsunagi.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tsunagi.web.ApiRequest;

/**
 * Programs show a token with each call: no session, no cookie counts, and so nothing that another site could make a browser
 * send along (CSRF). Nobody is sent to the sign-in page.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {
    /** What the calls look like tells nothing about anybody, and whoever writes a program reads it first. */
    private static final String[] DESCRIPTION = {"/api/v1/openapi.json", "/api/v1/openapi.yaml"};

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain apiSecurity(HttpSecurity http, ApiDoor door) throws Exception {
        return http.securityMatcher(ApiRequest.ADDRESSES)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(ApiTokenFilter.PROGRAM))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .exceptionHandling(problems -> problems.authenticationEntryPoint((request, response, refused) ->
                                ApiDoor.missing().write(response))
                        .accessDeniedHandler((request, response, refused) ->
                                ApiDoor.missing().write(response)))
                .addFilterBefore(new ApiTokenFilter(door), AuthorizationFilter.class)
                .build();
    }
}
