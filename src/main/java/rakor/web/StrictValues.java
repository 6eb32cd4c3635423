package rakor.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a value from JSON's own kind for it alone: a text that resembles a number decides nothing, nor does a number that resembles a day. */
@Factory
final class StrictValues {
    /** @param reading gives null for what is of another kind */
    private record Strict<T>(Function<JsonNode, T> reading) implements Deserializer<T> {
        @Override
        public T deserialize(Decoder decoder, DecoderContext context, Argument<? super T> type) throws IOException {
            T said = said(decoder.decodeNode());
            if (said == null) {
                throw new SerdeException("not of the kind of " + type.getType().getSimpleName());
            }
            return said;
        }

        @Override
        public T deserializeNullable(Decoder decoder, DecoderContext context, Argument<? super T> type) throws IOException {
            return decoder.decodeNull() ? null : deserialize(decoder, context, type);
        }

        private T said(JsonNode node) {
            try {
                return reading.apply(node);
            } catch (DateTimeException | ArithmeticException e) {
                return null;
            }
        }
    }

    @Singleton
    Deserializer<Boolean> yesOrNo() {
        return new Strict<>(node -> node.isBoolean() ? node.getBooleanValue() : null);
    }

    @Singleton
    Deserializer<String> text() {
        return new Strict<>(node -> node.isString() ? node.getStringValue() : null);
    }

    @Singleton
    Deserializer<Integer> count() {
        return new Strict<>(node -> whole(node) ? Integer.valueOf(node.getBigIntegerValue().intValueExact()) : null);
    }

    @Singleton
    Deserializer<Long> version() {
        return new Strict<>(node -> whole(node) ? Long.valueOf(node.getBigIntegerValue().longValueExact()) : null);
    }

    @Singleton
    Deserializer<BigDecimal> figure() {
        return new Strict<>(node -> whole(node) ? new BigDecimal(node.getBigIntegerValue()) : node.isNumber() ? node.getBigDecimalValue() : null);
    }

    @Singleton
    Deserializer<LocalDate> day() {
        return new Strict<>(node -> node.isString() ? LocalDate.parse(node.getStringValue()) : null);
    }

    @Singleton
    Deserializer<Instant> moment() {
        return new Strict<>(node -> node.isString() ? Instant.parse(node.getStringValue()) : null);
    }

    @Singleton
    Deserializer<List<String>> texts() {
        return new Strict<>(node -> node.isArray() ? list(node) : null);
    }

    /** Null where one of them is no text; what is null stays for the rules to refuse. */
    private static List<String> list(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node.values()) {
            if (!each.isNull() && !each.isString()) {
                return null;
            }
            texts.add(each.isNull() ? null : each.getStringValue());
        }
        return texts;
    }

    private static boolean whole(JsonNode node) {
        return node.isNumber() && (node.getValue() instanceof Integer || node.getValue() instanceof Long || node.getValue() instanceof BigInteger);
    }
}
