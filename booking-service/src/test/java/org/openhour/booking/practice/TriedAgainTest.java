package org.openhour.booking.practice;

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

class TriedAgainTest {

    @Test
    void doesAllOfItAgainInANewTransaction() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Sample.class)) {
            assertThat(context.getBean(Unlucky.class).change(2)).isEqualTo(3);
            assertThat(context.getBean(Transactions.class).ends)
                    .containsExactly("rolled back", "rolled back", "committed");
        }
    }

    @Test
    void givesUpOnWhatIsNoRace() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Sample.class)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> context.getBean(Unlucky.class).fail());
            assertThat(context.getBean(Transactions.class).ends).containsExactly("rolled back");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableResilientMethods
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Sample {

        @Bean
        Unlucky unlucky() {
            return new Unlucky();
        }

        @Bean
        Transactions transactions() {
            return new Transactions();
        }
    }

    @TriedAgain
    static class Unlucky {

        private int calls;

        /** At which call it has worked. */
        @Transactional
        public int change(int lost) {
            calls++;
            if (calls <= lost) {
                throw new CannotAcquireLockException("Somebody was faster");
            }
            return calls;
        }

        @Transactional
        public void fail() {
            throw new IllegalStateException("Nothing to do with anybody else");
        }
    }

    /** Transactions of nothing, which tell how they ended. */
    static final class Transactions extends AbstractPlatformTransactionManager implements PlatformTransactionManager {

        private final List<String> ends = new ArrayList<>();

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // There is nothing to begin.
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            ends.add("committed");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            ends.add("rolled back");
        }
    }
}
