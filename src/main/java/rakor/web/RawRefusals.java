package rakor.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Answers what the server refuses before any filter or route sees it: lines and headers too long, bytes that are no request. Runs where nothing may wait, so it asks the database nothing. */
@Singleton
@Primary
class RawRefusals implements ErrorResponseProcessor<Object> {
    private final Messages messages;

    RawRefusals(Messages messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> answer) {
        HttpStatus status = answer.status();
        String key = "error.title." + status.getCode();
        String words = messages.has(key) ? messages.text(Messages.INDONESIAN, key) + " / " + messages.text(java.util.Locale.ENGLISH, key) : String.valueOf(status.getCode());
        SecurityHeaders.put(answer);
        return ((MutableHttpResponse<Object>) answer).body((Object) words).contentType(MediaType.TEXT_PLAIN_TYPE);
    }
}
