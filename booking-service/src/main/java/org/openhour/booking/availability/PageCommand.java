package org.openhour.booking.availability;

import java.time.Clock;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogues;

/**
 * {@code --openhour.pages=check} tells of every page that drifted from what stands in it and ends with status 3 where one
 * has; {@code --openhour.pages=repair} rebuilds them. Both end the process.
 */
@Component
class PageCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PageCommand.class);
    private static final String OPTION = "openhour.pages";
    private static final int DRIFTED = 3;

    private final PageCheck check;
    private final Catalogues catalogues;
    private final Clock clock;
    private final ApplicationContext context;

    PageCommand(PageCheck check, Catalogues catalogues, Clock clock, ApplicationContext context) {
        this.check = check;
        this.catalogues = catalogues;
        this.clock = clock;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> wanted = arguments.getOptionValues(OPTION);
        if (wanted != null) {
            int status = run(wanted.contains("repair"));
            ExitCodeGenerator outcome = () -> status;
            System.exit(SpringApplication.exit(context, outcome));
        }
    }

    private int run(boolean repair) {
        var today = catalogues.current().practice().wallClock().today(clock);
        List<Drift> drifts = repair ? check.repair(today) : check.check(today);
        drifts.forEach(drift -> LOG.warn("{}", drift));
        LOG.info("{} pages {}", drifts.size(), repair ? "mended" : "drifted");
        return drifts.isEmpty() || repair ? 0 : DRIFTED;
    }
}
