package org.openhour.notification.inbox;

import java.util.List;

import org.springframework.stereotype.Service;

/** Where messages go when there is nobody to carry them. */
@Service
public class LocalInbox {

    private final LocalOutboxTable table;

    LocalInbox(LocalOutboxTable table) {
        this.table = table;
    }

    /** Keeps the message; the same message once more changes nothing. */
    public void keep(Diverted message) {
        table.insert(message);
    }

    public boolean has(String id) {
        return table.has(id);
    }

    /** Newest first, 500 at most. */
    public List<Diverted> newest() {
        return table.newest(500);
    }
}
