package kz.bastama.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who may go where. One sign-in for the portal and for Tasklist; what is not allowed here is denied. Whether a person may see
 * a single object is decided by the page itself (another's object is not found).
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String[] TASK_WORKERS = {"OPERATOR", "CUSTOMER", "SECRETARY", "ADMINISTRATOR"};

    /** Managers and auditors read the pages of cases, and change nothing there. */
    private static final String[] CASE_READERS = {
        "OPERATOR", "CUSTOMER", "SECRETARY", "ADMINISTRATOR", "MANAGER", "AUDITOR"
    };

    private final Filter presentAccount;
    private final GuestLanguage guestLanguage;

    SecurityChains(@Qualifier("presentAccount") Filter presentAccount, GuestLanguage guestLanguage) {
        this.presentAccount = presentAccount;
        this.guestLanguage = guestLanguage;
    }

    /**
     * Patterns are for the whole path. Without this they would be for the path below a servlet, the engine's servlets
     * included, and {@code /camunda/api/**} would fit nothing.
     */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean wholePaths() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Nobody types a NUL, and PostgreSQL keeps none: such a request is malformed, not our failure. */
    @Bean
    static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** Else each filter of each request is measured, for figures that nobody reads. */
    @Bean
    static SecurityObservationSettings unmeasuredFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Monitoring: machines sign in by HTTP Basic with an administrator's account. */
    @Bean
    @Order(1)
    SecurityFilterChain monitoring(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .addFilterBefore(presentAccount, AuthorizationFilter.class)
                .authorizeHttpRequests(routes -> routes.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole("ADMINISTRATOR"))
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    /** The engine's web applications: they bring their own guard against forged requests and their own content policy. */
    @Bean
    @Order(2)
    SecurityFilterChain engine(HttpSecurity http) throws Exception {
        return http.securityMatcher(paths("/camunda", "/camunda/**"))
                .addFilterBefore(presentAccount, AuthorizationFilter.class)
                .authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                // CVE-2026-77226: whoever comes first makes himself administrator
                                .requestMatchers(paths("/camunda/api/admin/setup/**"))
                                .denyAll()
                                // the engine's own sign-in would pass by ours and its throttling
                                .requestMatchers(paths("/camunda/api/admin/auth/user/*/login/**"))
                                .denyAll()
                                .requestMatchers(paths("/camunda/api/admin/auth/**"))
                                .hasAnyRole(TASK_WORKERS)
                                .requestMatchers(paths(
                                        "/camunda/app/cockpit/**",
                                        "/camunda/api/cockpit/**",
                                        "/camunda/app/admin/**",
                                        "/camunda/api/admin/**"))
                                .hasRole("ADMINISTRATOR")
                                .anyRequest()
                                .hasAnyRole(TASK_WORKERS))
                .csrf(csrf -> csrf.disable())
                // leaving Tasklist leaves the portal too: there is one session
                .logout(out -> out.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(edge -> edge.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), paths("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(new SignInEntry(), request -> true))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain portal(HttpSecurity http, AuthenticationFailureHandler signInRefused) throws Exception {
        return http.addFilterBefore(presentAccount, AuthorizationFilter.class)
                .authorizeHttpRequests(
                        routes -> routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Areas.OPEN)
                                .permitAll()
                                .requestMatchers(Areas.SIGNED_IN)
                                .authenticated()
                                .requestMatchers(HttpMethod.GET, Areas.CASE_PAGES)
                                .hasAnyRole(CASE_READERS)
                                .requestMatchers("/staff", "/staff/**")
                                .hasAnyRole(TASK_WORKERS)
                                .requestMatchers("/cabinet", "/cabinet/**")
                                .hasRole("NGO")
                                .requestMatchers("/expert", "/expert/**")
                                .hasRole("EXPERT")
                                .requestMatchers("/member", "/member/**")
                                .hasRole("MEMBER")
                                .requestMatchers("/insight", "/insight/**")
                                .hasRole("MANAGER")
                                .requestMatchers("/audit", "/audit/**")
                                .hasRole("AUDITOR")
                                .requestMatchers("/admin", "/admin/**")
                                .hasRole("ADMINISTRATOR")
                                .anyRequest()
                                .denyAll())
                // a mail program leaves for its reader by a single post (RFC 8058): no session, the link says who
                // leaves
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/calls/leave/{token}")))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(home())
                        .failureHandler(signInRefused))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/").deleteCookies("BASTAMA"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        edge -> edge.authenticationEntryPoint(new SignInEntry()).accessDeniedHandler(new NotYours()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                features -> features.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    /** By the whole path: the engine's interface is a servlet of its own, below which Spring's plain patterns see only the rest. */
    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new));
    }

    private AuthenticationSuccessHandler home() {
        SavedRequestAwareAuthenticationSuccessHandler handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/home");
        handler.setRequestCache(pagesOnly());
        // the remembered address has the host that the request named, which may be anybody's
        handler.setRedirectStrategy(
                (request, response, url) -> response.sendRedirect(UriComponentsBuilder.fromUriString(url)
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .build()
                        .toUriString()));
        return (request, response, signedIn) -> {
            guestLanguage.goesOn(request.getSession(false), signedIn.getName());
            handler.onAuthenticationSuccess(request, response, signedIn);
        };
    }

    /** After signing in a person goes on to the page that was asked for; never to a picture or a fragment. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        RequestMatcher page = request -> "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        cache.setRequestMatcher(page);
        return cache;
    }
}
