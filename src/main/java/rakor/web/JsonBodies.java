package rakor.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.core.order.Ordered;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import rakor.common.DomainError;

/**
 * Reads a JSON body through before anybody takes values out of it, more strictly than the binding does: one value and
 * nothing after it, no name twice, not deep, readable text. A deep or endless one costs no more than a shallow one.
 */
@ServerFilter(patterns = "/api/**", methods = {HttpMethod.POST, HttpMethod.PATCH, HttpMethod.PUT, HttpMethod.DELETE})
class JsonBodies implements Ordered {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(40).maxNameLength(200).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** Of a fraction the reader of values keeps so many digits as they are written, so nothing is ever rounded unseen. */
    private static final int EXACT = 15;
    private final Refusals refusals;

    JsonBodies(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Who may not use the route learns nothing from the body. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request, @Nullable @Body String body) {
        boolean json = request.getContentType().map(type -> type.matches(MediaType.APPLICATION_JSON_TYPE)).orElse(true);
        DomainError refused = body == null || body.isEmpty() || !json ? null : refusal(body);
        return refused == null ? null : refusals.answer(request, refused);
    }

    private static int digits(BigDecimal figure) {
        return figure.stripTrailingZeros().precision();
    }

    /** Null for what can be read. */
    private static DomainError refusal(String body) {
        try (JsonParser parser = JSON.createParser(body)) {
            return readable(parser) ? null : FieldPath.refusal(parser.getParsingContext());
        } catch (IOException e) {
            return FieldPath.refusal(List.of());
        }
    }

    /** Where it says no, the parser stands at what it stumbled over. */
    private static boolean readable(JsonParser parser) {
        try {
            int depth = 0;
            boolean ended = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (ended || (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !Readable.text(parser.getText()) || token == JsonToken.VALUE_NUMBER_FLOAT && digits(parser.getDecimalValue()) > EXACT) {
                    return false;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                ended = depth == 0;
            }
            return ended;
        } catch (IOException e) {
            return false;
        }
    }
}
