package org.openhour.notification.sms;

import java.net.URI;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** The way to Twilio: time-outs, the configured address, and not one automatic repeat. */
final class TwilioConnection {

    /** More than are ever sent, and asked about, at once: none waits for another's connection. */
    private static final int MOST_CONNECTIONS = 200;

    private TwilioConnection() {}

    /** @param plainAllowed whether an address without TLS will do: for a double, never for clients' data (R-C13) */
    static TwilioRestClient open(SmsProperties properties, boolean plainAllowed) {
        URI base = properties.baseUrl();
        if (!"https".equals(base.getScheme()) && !plainAllowed) {
            throw new IllegalStateException("TWILIO_BASE_URL must be https");
        }
        return new TwilioRestClient.Builder(properties.apiKey(), properties.apiSecret())
                .accountSid(properties.accountSid())
                .httpClient(new OnceHttpClient(http(properties, base)))
                .build();
    }

    private static HttpClientBuilder http(SmsProperties properties, URI base) {
        boolean secure = "https".equals(base.getScheme());
        HttpHost host = new HttpHost(base.getScheme(), base.getHost(), port(base, secure));
        Timeout connect = Timeout.of(properties.connectTimeout());
        Timeout read = Timeout.of(properties.readTimeout());
        return HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .setRoutePlanner((target, context) -> new HttpRoute(host, null, secure))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(read)
                        .build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(read)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(read).build())
                        .build());
    }

    private static int port(URI base, boolean secure) {
        return base.getPort() > 0 ? base.getPort() : secure ? 443 : 80;
    }

    /** The SDK repeats a request, a POST too, after any 5xx: that would be the second text (R-C9). */
    private static final class OnceHttpClient extends NetworkHttpClient {

        OnceHttpClient(HttpClientBuilder builder) {
            super(builder);
        }

        @Override
        public Response reliableRequest(Request request) {
            return makeRequest(request);
        }

        @Override
        public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
            return makeRequest(request);
        }
    }
}
