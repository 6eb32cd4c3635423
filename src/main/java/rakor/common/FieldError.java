package rakor.common;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field the field's name as the API writes it, {@code measure.quantity} for a nested one
 * @param key   message key of the sentence, which is also the error's code in the API
 */
public record FieldError(String field, String key, List<Object> args) {}
