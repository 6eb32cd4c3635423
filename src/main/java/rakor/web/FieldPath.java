package rakor.web;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.micronaut.serde.exceptions.InvalidPropertyFormatException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import rakor.common.DomainError;
import rakor.common.FieldError;

/** Where a reader of JSON gave up, by the names of the fields that lead there: {@code measure.quantity}. */
final class FieldPath {
    private FieldPath() {}

    /** The refusal of a body that names where its values could not be taken. */
    static DomainError refusal(Throwable thrown) {
        List<String> names = new ArrayList<>();
        for (Throwable t = thrown; t != null && names.isEmpty(); t = t.getCause()) {
            if (t instanceof SerdeException unread) {
                unread.getPath().forEach(step -> named(step, names));
                Collections.reverse(names);
            }
        }
        return refusal(names.isEmpty() ? ofWords(thrown) : names);
    }

    private static void named(Object step, List<String> names) {
        if (step instanceof PropertyReferencePath property) {
            names.add(property.property().getName());
        }
    }

    /** A word that is none of those asked for comes without a path, each field it stands in wrapped around it. */
    private static List<String> ofWords(Throwable thrown) {
        List<String> names = new ArrayList<>();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof InvalidPropertyFormatException word) {
                names.add(word.getArgument().getName());
            }
        }
        return names;
    }

    /** The refusal of a body that could not be read further than that. */
    static DomainError refusal(JsonStreamContext at) {
        List<String> names = new ArrayList<>();
        for (JsonStreamContext here = at; here != null; here = here.getParent()) {
            if (here.hasCurrentName()) {
                names.add(0, here.getCurrentName());
            }
        }
        return refusal(names);
    }

    static DomainError refusal(List<String> names) {
        boolean readable = !names.isEmpty() && names.stream().allMatch(Readable::text);
        return DomainError.unreadable(readable ? List.of(new FieldError(names.stream().collect(Collectors.joining(".")), "error.unreadable-field", List.of())) : List.of());
    }
}
