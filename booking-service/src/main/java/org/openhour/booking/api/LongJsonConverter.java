package org.openhour.booking.api;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends JSON that is written already. */
@Component
class LongJsonConverter extends AbstractHttpMessageConverter<LongJson> {

    LongJsonConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == LongJson.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Long getContentLength(LongJson json, @Nullable MediaType type) {
        return json.length();
    }

    @Override
    protected LongJson readInternal(Class<? extends LongJson> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("It is only ever sent", message);
    }

    @Override
    protected void writeInternal(LongJson json, HttpOutputMessage message) throws IOException {
        json.writeTo(message.getBody());
    }
}
