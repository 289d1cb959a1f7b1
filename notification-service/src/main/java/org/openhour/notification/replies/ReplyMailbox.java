package org.openhour.notification.replies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The mailbox that answers arrive in. Looking at a mail leaves it unread; only answers that were taken are marked. */
@Component
@Conditional(MailboxIsSetUp.class)
class ReplyMailbox {

    /** Takes a mail as it was sent, and says whether it was one to be taken. */
    interface Taker {
        boolean take(byte[] raw);
    }

    private static final int AT_ONCE = 200;

    private final RepliesProperties properties;
    private final MailboxPlace place;

    ReplyMailbox(RepliesProperties properties, MailboxPlace place) {
        this.properties = properties;
        this.place = place;
    }

    /** Shows every mail that is new; one that could not be shown is new the next time. */
    void read(Taker taker) throws MessagingException, IOException {
        try (Store store = connect()) {
            IMAPFolder folder = (IMAPFolder) store.getFolder(properties.folder());
            folder.open(Folder.READ_WRITE);
            try {
                read(folder, taker);
            } finally {
                // Without expunging what people have marked for that.
                folder.close(false);
            }
        }
    }

    private void read(IMAPFolder folder, Taker taker) throws MessagingException, IOException {
        String name = DigestUtils.sha256Hex(properties.host() + " " + properties.user() + " " + properties.folder());
        long validity = folder.getUIDValidity();
        long last = place.lastRead(name, validity);
        List<Message> fresh = newerThan(last, folder);
        for (int from = 0; from < fresh.size(); from += AT_ONCE) {
            List<Message> some = fresh.subList(from, Math.min(from + AT_ONCE, fresh.size()));
            show(folder, some.toArray(Message[]::new), taker);
            place.readTo(name, validity, folder.getUID(some.get(some.size() - 1)));
        }
    }

    /**
     * What can be seen, and no more: a mail that is arriving just now may have its number before it is there, and must
     * not be passed over.
     */
    private static List<Message> newerThan(long last, IMAPFolder folder) throws MessagingException {
        List<Message> newer = new ArrayList<>();
        for (Message mail : folder.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            // Asked for everything from a number on, a server gives its last mail even if that is older.
            if (folder.getUID(mail) > last) {
                newer.add(mail);
            }
        }
        return newer;
    }

    private void show(IMAPFolder folder, Message[] mails, Taker taker) throws MessagingException, IOException {
        FetchProfile outside = new FetchProfile();
        outside.add(UIDFolder.FetchProfileItem.UID);
        outside.add(FetchProfile.Item.SIZE);
        folder.fetch(mails, outside);
        for (Message mail : mails) {
            if (mail.getSize() <= properties.longestMail().toBytes() && taker.take(raw(mail))) {
                mail.setFlag(Flags.Flag.SEEN, true);
            }
        }
    }

    private static byte[] raw(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }

    private Store connect() throws MessagingException {
        String protocol = properties.tls() ? "imaps" : "imap";
        String prefix = "mail." + protocol + ".";
        String patience = String.valueOf(properties.patience().toMillis());
        Properties settings = new Properties();
        settings.setProperty(prefix + "peek", "true");
        settings.setProperty(prefix + "connectiontimeout", patience);
        settings.setProperty(prefix + "timeout", patience);
        settings.setProperty(prefix + "writetimeout", patience);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        Store store = Session.getInstance(settings).getStore(protocol);
        store.connect(properties.host(), properties.port(), properties.user(), properties.password());
        return store;
    }
}
