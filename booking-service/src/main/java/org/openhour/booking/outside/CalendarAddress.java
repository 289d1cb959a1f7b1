package org.openhour.booking.outside;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a clinician's own calendar is read. Whoever knows it can read the calendar, so it is shown masked alone. */
record CalendarAddress(URI uri) {

    private static final int LONGEST = 2000;
    private static final int SHOWN = 4;
    private static final Pattern SUBSCRIPTION = Pattern.compile("(?i)^webcals?:");
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*]");

    /** @throws AddressRefused where it is no web address */
    static CalendarAddress parse(String text) {
        CalendarAddress address =
                new CalendarAddress(uriOf(SUBSCRIPTION.matcher(text.strip()).replaceFirst("https:")));
        if (address.uri.getHost() == null || address.uri.getRawUserInfo() != null || !address.isWeb()) {
            throw new AddressRefused(AddressRefused.Reason.MALFORMED);
        }
        return address;
    }

    /** @throws AddressRefused where it can be seen that it leads into somebody's own network, or is not https */
    CalendarAddress requirePublic() {
        if (!isEncrypted()) {
            throw new AddressRefused(AddressRefused.Reason.NOT_HTTPS);
        }
        if (isPlainlyInside()) {
            throw new AddressRefused(AddressRefused.Reason.NOT_PUBLIC);
        }
        return this;
    }

    String host() {
        return uri.getHost();
    }

    private boolean isWeb() {
        return isEncrypted() || uri.getScheme().equalsIgnoreCase("http");
    }

    boolean isEncrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /** As far as can be told without asking for the name's addresses; before every reading, that is asked too. */
    private boolean isPlainlyInside() {
        String host = host().toLowerCase(Locale.ROOT);
        if (!NUMERIC.matcher(host).matches()) {
            return host.equals("localhost") || host.endsWith(".localhost");
        }
        try {
            return !Networks.isPublic(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static URI uriOf(String text) {
        try {
            if (text.length() <= LONGEST && text.contains("://")) {
                return new URI(text);
            }
        } catch (URISyntaxException e) {
            throw new AddressRefused(AddressRefused.Reason.MALFORMED);
        }
        throw new AddressRefused(AddressRefused.Reason.MALFORMED);
    }

    @Override
    public String toString() {
        String whole = uri.toString();
        return host() + "…" + whole.substring(whole.length() - SHOWN);
    }
}
