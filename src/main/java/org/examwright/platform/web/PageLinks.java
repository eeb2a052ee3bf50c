package org.examwright.platform.web;

import org.examwright.platform.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Says where the next page is in a {@code Link} header too (RFC 8288). */
@RestControllerAdvice
class PageLinks implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Page<?> page && page.next() != null) {
            response.getHeaders().set(HttpHeaders.LINK, link(request, page.next()));
        }
        return body;
    }

    /** The header's value for a list that is written by hand. */
    static String link(ServerHttpRequest request, String next) {
        var uri =
                UriComponentsBuilder.fromPath(request.getURI().getRawPath())
                        .query(request.getURI().getRawQuery())
                        .replaceQueryParam("cursor", next)
                        .build(true)
                        .toUriString();
        return "<%s>; rel=\"next\"".formatted(uri);
    }
}
