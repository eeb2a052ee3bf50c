package org.examwright.schools;

import java.util.List;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.web.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keys instead of sessions; everything needs one but health, the contract and its page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperatorKey.class)
class SecurityConfiguration implements WebMvcConfigurer {
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src"
                    + " 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'; form-action 'none'";

    private final AccessPolicy policy;

    SecurityConfiguration(AccessPolicy policy) {
        this.policy = policy;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ApiKeys keys,
            OperatorKey operator,
            @Value("${examwright.cors.origins:}") List<String> origins) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(cors -> cors.configurationSource(corsFor(origins)))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(p -> p.policyDirectives(PAGE_POLICY)))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/",
                                                "/actuator/health/**",
                                                "/docs/**",
                                                "/error",
                                                "/openapi.yaml",
                                                "/webjars/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .addFilterBefore(new KeyFilter(keys, operator), AuthorizationFilter.class)
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(
                                                (request, response, _) ->
                                                        Problems.write(
                                                                request,
                                                                response,
                                                                PlatformProblem.UNAUTHENTICATED
                                                                        .because(
                                                                                "Send Authorization:"
                                                                                        + " Bearer <API"
                                                                                        + " key>")))
                                        .accessDeniedHandler(
                                                (request, response, _) ->
                                                        Problems.write(
                                                                request,
                                                                response,
                                                                PlatformProblem.FORBIDDEN.because(
                                                                        "Not allowed"))))
                .build();
    }

    /** There are no users with passwords; without this bean Spring Boot would invent one. */
    @Bean
    UserDetailsService noUsers() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, _) ->
                Problems.write(
                        request,
                        response,
                        PlatformProblem.MALFORMED.because("The address cannot be read"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(policy);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    private static UrlBasedCorsConfigurationSource corsFor(List<String> origins) {
        var source = new UrlBasedCorsConfigurationSource();
        if (!origins.isEmpty()) {
            var cors = new CorsConfiguration();
            cors.setAllowedOrigins(origins);
            cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
            cors.setAllowedHeaders(
                    List.of(
                            "Authorization",
                            "Content-Type",
                            "Idempotency-Key",
                            "If-Match",
                            "If-None-Match"));
            cors.setExposedHeaders(
                    List.of("ETag", "Location", "Link", "Retry-After", "Idempotent-Replayed"));
            source.registerCorsConfiguration("/v1/**", cors);
        }
        return source;
    }
}
