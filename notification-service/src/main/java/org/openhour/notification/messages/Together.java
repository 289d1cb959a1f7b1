package org.openhour.notification.messages;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;

/** Works on many at once, and where that fails on each alone, so that a faulty one takes no other with it. */
record Together<T>(Consumer<List<T>> work, BiConsumer<T, RuntimeException> failed) {

    /** Whatever one of them makes go wrong is told, not thrown. */
    void on(List<T> all) {
        if (!all.isEmpty()) {
            attempt(all);
        }
    }

    private void attempt(List<T> all) {
        try {
            work.accept(all);
        } catch (DataAccessResourceFailureException | TransactionException databaseGone) {
            all.forEach(one -> failed.accept(one, databaseGone));
        } catch (RuntimeException unforeseen) {
            if (all.size() == 1) {
                failed.accept(all.get(0), unforeseen);
            } else {
                all.forEach(one -> attempt(List.of(one)));
            }
        }
    }
}
