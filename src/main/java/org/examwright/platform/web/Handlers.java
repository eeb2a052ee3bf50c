package org.examwright.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells a filter which controller method will answer, so that it can read what that one says. */
@Component
class Handlers {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Handlers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    <A extends Annotation> Optional<A> annotation(HttpServletRequest request, Class<A> type) {
        return handler(request)
                .flatMap(method -> Optional.ofNullable(method.getMethodAnnotation(type)));
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        try {
            if (!parsed) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            for (var mapping : mappings.orderedStream().toList()) {
                var chain = mapping.getHandler(request);
                if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                    return Optional.of(method);
                }
            }
            return Optional.empty();
        } catch (Exception e) {
            // no such path, method or media type: the dispatcher will say so
            return Optional.empty();
        }
    }
}
