package org.examwright.schools;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.examwright.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The one policy of who may call what: an operation names its roles with {@link Allow}, an
 * administrator may call every such one, and what is not named is refused. Ownership (which
 * learner, which attempt) is judged by the module that holds the thing.
 */
@Component
class AccessPolicy implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            boolean operator = request.getAttribute(KeyFilter.OPERATOR) != null;
            boolean allowed =
                    method.hasMethodAnnotation(OperatorOnly.class)
                            ? operator
                            : request.getAttribute(KeyFilter.CALLER) instanceof Caller caller
                                    && allows(
                                            method.getMethodAnnotation(Allow.class), caller.role());
            if (!allowed) {
                throw PlatformProblem.FORBIDDEN.because("Use a key of a role that may do this");
            }
        }
        return true;
    }

    static boolean allows(@Nullable Allow allow, Role role) {
        return allow != null && (role == Role.ADMIN || Arrays.asList(allow.value()).contains(role));
    }

    /** Every path but those that anyone may see, such as health and the contract. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.examwright.")
                && !method.hasMethodAnnotation(OpenToAll.class)
                && !ErrorController.class.isAssignableFrom(method.getBeanType());
    }
}
