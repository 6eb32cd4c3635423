package rakor.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A record with some of its fields changed, for tests. */
public final class Reworded {
    private Reworded() {}

    /** @param changes names and values in turn */
    public static <R extends Record> R of(R before, Object... changes) {
        Map<String, Object> wanted = new HashMap<>();
        for (int i = 0; i < changes.length; i += 2) {
            wanted.put((String) changes[i], changes[i + 1]);
        }
        try {
            RecordComponent[] parts = before.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = wanted.containsKey(parts[i].getName()) ? wanted.remove(parts[i].getName()) : parts[i].getAccessor().invoke(before);
            }
            if (!wanted.isEmpty()) {
                throw new IllegalArgumentException("no such fields: " + wanted.keySet());
            }
            @SuppressWarnings("unchecked")
            Constructor<R> made = (Constructor<R>) before.getClass().getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
