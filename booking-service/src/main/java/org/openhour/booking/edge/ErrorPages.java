package org.openhour.booking.edge;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in words what went wrong: a problem document under the API, a calm page everywhere else. It asks nobody for
 * anything, so that it can also be shown when the database cannot.
 */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        return SafePath.of(request).isApi() ? problem(request, status) : page(request, status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpStatus status) {
        StatusWords words = StatusWords.of(status);
        ProblemDetail problem = Problem.of(status, words.code(), words.detail());
        Incident.of(request).ifPresent(incident -> problem.setProperty("incident", incident));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(HttpServletRequest request, HttpStatus status) {
        ModelAndView page = new ModelAndView("edge/error", status);
        page.addObject("status", status.value());
        page.addObject("incident", Incident.of(request).orElse(""));
        page.addObject("atDesk", SafePath.of(request).uri().getPath().startsWith("/desk"));
        return page;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Optional.ofNullable(status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND)
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
