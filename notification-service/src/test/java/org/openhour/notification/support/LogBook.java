package org.openhour.notification.support;

import java.util.List;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** All that the service logs, with every exception's words, from now on; what the doubles log is not its own. */
public final class LogBook implements AutoCloseable {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    public LogBook() {
        events.setContext(context);
        events.start();
        root.addAppender(events);
    }

    public String text() {
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern("%level %logger %mdc %msg%n%ex");
        layout.start();
        return List.copyOf(events.list).stream()
                .filter(event -> !event.getLoggerName().startsWith("com.icegreen"))
                .map(layout::doLayout)
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        root.detachAppender(events);
    }
}
