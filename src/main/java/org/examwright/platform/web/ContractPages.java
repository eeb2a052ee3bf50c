package org.examwright.platform.web;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The contract of the service, and a page to read and try it; both are open to all. */
@Configuration(proxyBeanMethods = false)
class ContractPages {
    private static final String READER = "classpath*:META-INF/resources/webjars/swagger-ui/*/";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final MediaType CSS = MediaType.parseMediaType("text/css");
    private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript");

    /** Nothing but these few files is served, whatever else the page's library holds. */
    @Bean
    RouterFunction<ServerResponse> contract() throws IOException {
        var files =
                Map.of(
                        "/openapi.yaml", new Page(new ClassPathResource("openapi.yaml"), YAML),
                        "/docs/",
                                new Page(
                                        new ClassPathResource("docs/index.html"),
                                        MediaType.TEXT_HTML),
                        "/docs/page.js",
                                new Page(new ClassPathResource("docs/page.js"), JAVASCRIPT),
                        "/docs/swagger-ui.css", new Page(library("swagger-ui.css"), CSS),
                        "/docs/swagger-ui-bundle.js",
                                new Page(library("swagger-ui-bundle.js"), JAVASCRIPT));
        var routes = RouterFunctions.route();
        for (var path : new String[] {"/", "/docs"}) {
            routes.GET(path, _ -> ServerResponse.permanentRedirect(URI.create("/docs/")).build());
        }
        files.forEach((path, page) -> routes.GET(path, _ -> page.answer()));
        return routes.build();
    }

    private static Resource library(String file) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(READER + file);
        return Objects.requireNonNull(found[0]);
    }

    private record Page(Resource file, MediaType type) {
        ServerResponse answer() {
            return ServerResponse.ok()
                    .contentType(type)
                    .cacheControl(CacheControl.noCache())
                    .body(file);
        }
    }
}
