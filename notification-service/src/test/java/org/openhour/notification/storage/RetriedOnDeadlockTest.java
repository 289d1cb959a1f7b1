package org.openhour.notification.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class RetriedOnDeadlockTest {

    @Test
    void runsTheWholeTransactionAgain() {
        try (var context = new AnnotationConfigApplicationContext(Setting.class)) {
            context.getBean(Work.class).stumble(2);
            assertThat(context.getBean(Log.class).lines)
                    .containsExactly("begin", "rollback", "begin", "rollback", "begin", "commit");
        }
    }

    @Test
    void givesUpInTheEnd() {
        try (var context = new AnnotationConfigApplicationContext(Setting.class)) {
            Work work = context.getBean(Work.class);
            assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> work.stumble(100));
        }
    }

    static class Work {

        private int stumbled;

        @RetriedOnDeadlock
        @Transactional
        public void stumble(int times) {
            if (stumbled < times) {
                stumbled++;
                throw new CannotAcquireLockException("deadlock");
            }
        }
    }

    static class Log {
        private final List<String> lines = new ArrayList<>();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableResilientMethods
    @EnableTransactionManagement
    static class Setting {

        @Bean
        Work work() {
            return new Work();
        }

        @Bean
        Log log() {
            return new Log();
        }

        @Bean
        PlatformTransactionManager transactions(Log log) {
            return new LoggedTransactions(log.lines);
        }
    }

    private static final class LoggedTransactions extends AbstractPlatformTransactionManager {

        private final transient List<String> lines;

        LoggedTransactions(List<String> lines) {
            this.lines = lines;
        }

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            lines.add("begin");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            lines.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            lines.add("rollback");
        }
    }
}
