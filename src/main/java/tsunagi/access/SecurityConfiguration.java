package tsunagi.access;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import tsunagi.web.ScriptRequest;

/** Sign-in with a password, CSRF everywhere. Sessions: {@link SessionConfiguration}; the other headers: module web. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OPEN = {
        SignInController.PATH, "/css/**", "/js/**", "/fonts/**", "/vendor/**", "/webjars/**", "/favicon.svg", "/error"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ActorFilter actors,
            HiddenScreenFilter hidden,
            SignedOutSubmissions carried,
            SignedInHandler next)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD)
                        .permitAll() // by our own code only: to the sign-in page, with what was typed without a session
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SignInController.PATH)
                        .usernameParameter("loginName")
                        .successHandler(next)
                        .failureHandler(carried::signInFailed))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SignInController.PATH + "?signedOut"))
                .exceptionHandling(
                        problems -> problems.accessDeniedHandler(carried).authenticationEntryPoint(signIn()))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(headers -> headers.disable())
                .addFilterAfter(actors, AuthorizationFilter.class)
                .addFilterAfter(hidden, ActorFilter.class)
                .build();
    }

    /** A page that waits for an answer can't follow to the sign-in page: it asks for the sign-in itself. */
    private static AuthenticationEntryPoint signIn() {
        var page = new LoginUrlAuthenticationEntryPoint(SignInController.PATH);
        return (request, response, refused) -> {
            if (ScriptRequest.is(request)) {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            } else {
                page.commence(request, response, refused);
            }
        };
    }

    /**
     * On plain http (a practice instance on the loopback address) browsers refuse the __Host- prefix, so it comes with the
     * secure setting.
     */
    @Bean
    CookieSerializer sessionCookie(@Value("${tsunagi.secure-cookies:true}") boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-tsunagi" : "tsunagi");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
