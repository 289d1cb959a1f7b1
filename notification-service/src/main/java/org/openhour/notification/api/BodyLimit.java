package org.openhour.notification.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 413 to a body longer than any appointment, whether its length was announced or not. */
@Component
class BodyLimit extends OncePerRequestFilter {

    private final int longest;

    BodyLimit(ApiProperties properties) {
        this.longest = Math.toIntExact(properties.longestBody().toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > longest) {
            refuse(response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            refuse(response);
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write("""
                {"type":"urn:openhour:too-large","title":"Content Too Large","status":413,"code":"too-large"}""");
    }
}
