package org.openhour.booking.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class VersionRowTest {

    /** The row as whatever else commits leaves it. */
    private long stored = 5;

    private final VersionRow row = new VersionRow(
            new JdbcTemplate(new DriverManagerDataSource(), true) {
                @Override
                public <T> T queryForObject(String sql, Class<T> type) {
                    return type.cast(stored);
                }

                @Override
                public int update(String sql) {
                    stored++;
                    return 1;
                }
            },
            "practice_version");

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.getSynchronizations().forEach(one -> one.afterCompletion(0));
        TransactionSynchronizationManager.clear();
    }

    @Test
    void showsOneStateToAWholeTransaction() {
        assertThat(row.current()).isEqualTo(5);
        stored = 6;
        assertThat(row.current()).isEqualTo(5);
    }

    @Test
    void letsNothingStandThatWasMadeOfAnEarlierState() {
        row.current();
        assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> row.hold(6));
    }

    @Test
    void knowsHowFirmlyItIsHeld() {
        assertThat(row.isHeldHere()).isFalse();
        row.current();
        assertThat(row.isHeldHere()).isFalse();
        row.hold(5);
        assertThat(row.isHeldHere()).isTrue();
        assertThat(row.isRaisedHere()).isFalse();
        row.raise();
        row.hold(6);
        assertThat(row.isRaisedHere()).isTrue();
        assertThat(row.current()).isEqualTo(6);
    }
}
