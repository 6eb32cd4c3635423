package rakor.web;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.Map;
import rakor.common.Actor;

/** What the security layer knows of a signed-in request: the actor, and the session it came by. */
public record SignedIn(Actor actor, String session) implements Authentication {
    @Override
    public String getName() {
        return actor.username();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Collection<String> getRoles() {
        return actor.roles().stream().map(Enum::name).toList();
    }
}
