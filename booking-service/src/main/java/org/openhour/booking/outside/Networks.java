package org.openhour.booking.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses that are reached over the internet from those inside somebody's own network (RFC 6890). */
final class Networks {

    /** Of the newer addresses only 2000::/3 is given out; from it the ranges that hold older ones or documentation. */
    private static final List<Network> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/3",
                    "4000::/2",
                    "8000::/1",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::parse)
            .toList();

    private Networks() {}

    static boolean isPublic(InetAddress address) {
        return NOT_PUBLIC.stream().noneMatch(network -> network.holds(address));
    }

    private record Network(InetAddress base, int bits) {

        static Network parse(String text) {
            String[] parts = text.split("/", -1);
            try {
                return new Network(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] a = base.getAddress();
            byte[] b = address.getAddress();
            return a.length == b.length && prefix(a).equals(prefix(b));
        }

        private BitSet prefix(byte[] address) {
            BitSet set = new BitSet();
            for (int bit = 0; bit < bits; bit++) {
                set.set(bit, (address[bit / 8] >> (7 - bit % 8) & 1) == 1);
            }
            return set;
        }
    }
}
