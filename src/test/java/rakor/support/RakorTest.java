package rakor.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on the whole application and a real database. Its constructor asks for the beans it needs, and for {@link Http}
 * or {@link TestClock}; every test class begins with the reference rows and nothing else. Give fields that change to
 * the test itself: one instance is made per method, the rows stay until the class ends.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Running.class)
public @interface RakorTest {}
