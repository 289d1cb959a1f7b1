package org.openhour.booking.edge;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.thymeleaf.ITemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/** Lets the server's own refusals look like every other one. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** Nearer to the request than the server's own report, which would otherwise answer first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusalsOfTheServer(
            ITemplateEngine pages, JsonMapper json) {
        return server -> server.addContextCustomizers(context -> context.getParent()
                .getPipeline()
                .addValve(new UnreadablePaths(context.getServletContext(), pages, json)));
    }
}
