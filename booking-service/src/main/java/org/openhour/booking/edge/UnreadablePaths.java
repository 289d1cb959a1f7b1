package org.openhour.booking.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.IServletWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the server itself refuses before any filter or controller sees it, such as a path that cannot be decoded:
 * with a problem document under the API, with the page that stands for every other failure elsewhere.
 */
class UnreadablePaths extends ErrorReportValve {

    private final ServletContext application;
    private final ITemplateEngine pages;
    private final JsonMapper json;

    UnreadablePaths(ServletContext application, ITemplateEngine pages, JsonMapper json) {
        this.application = application;
        this.pages = pages;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SafePath path = SafePath.of(request.getRequestURI());
        try {
            protect(response);
            if (path.isApi()) {
                write(response, MediaType.APPLICATION_PROBLEM_JSON, json.writeValueAsString(problem(path, status)));
            } else {
                write(response, MediaType.TEXT_HTML, page(request, response, status));
            }
        } catch (IOException e) {
            // Whoever asked is gone.
            container.getLogger().debug("Not sent", e);
        }
    }

    private static ProblemDetail problem(SafePath path, HttpStatus status) {
        StatusWords words = StatusWords.of(status);
        ProblemDetail problem = Problem.of(status, words.code(), words.detail());
        problem.setInstance(path.uri());
        return problem;
    }

    private String page(Request request, Response response, HttpStatus status) {
        IServletWebExchange exchange =
                JakartaServletWebApplication.buildApplication(application).buildExchange(here(request), response);
        Map<String, Object> words = Map.of("status", status.value(), "incident", "", "atDesk", false);
        return pages.process("edge/error", new WebContext(exchange, Locale.ENGLISH, words));
    }

    /** It has reached no application, and the page is drawn within one. */
    private HttpServletRequest here(Request request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletContext getServletContext() {
                return application;
            }
        };
    }

    /** The filters that send these with every other answer have not been asked. */
    private static void protect(Response response) {
        response.setHeader("Content-Security-Policy", SecurityHeaders.FOR_NOBODY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void write(Response response, MediaType type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(new MediaType(type, StandardCharsets.UTF_8).toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.finishResponse();
    }
}
