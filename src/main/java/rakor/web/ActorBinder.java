package rakor.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import rakor.common.Actor;

/** Gives a controller method the signed-in {@link Actor} as a parameter. */
@Singleton
class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        return () -> actor(request);
    }

    static Optional<Actor> actor(HttpRequest<?> request) {
        return request.getUserPrincipal(SignedIn.class).map(SignedIn::actor);
    }
}
