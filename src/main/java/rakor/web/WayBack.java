package rakor.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rakor.common.Actor;

/** Finds the page of the record a refused request was about, for whoever sees that record. Asks the database. */
@Singleton
class WayBack {
    /** Refusals after which the record is still there to be read. */
    private static final Set<Integer> STAYS = Set.of(403, 404, 409, 412, 422);
    private final List<ReadableRecord> records;

    WayBack(List<ReadableRecord> records) {
        this.records = records;
    }

    /** @param code of the record, by which people know it */
    record Place(String path, String code) {}

    /** @return null where there is none: no record is named, the reader does not see it, or it is the very page that was refused */
    Place from(HttpRequest<?> request, int status) {
        Actor actor = ActorBinder.actor(request).orElse(null);
        if (actor == null || !STAYS.contains(status) || Refusals.forProgram(request)) {
            return null;
        }
        return records.stream().flatMap(record -> places(record, request).filter(place -> record.readable(actor, place.code())))
                .filter(place -> !place.path().equals(request.getPath())).findFirst().orElse(null);
    }

    /** Named by the address, or by the query or form of what is to be recorded in it. */
    private static Stream<Place> places(ReadableRecord record, HttpRequest<?> request) {
        String root = record.page();
        String path = request.getPath();
        Stream<String> here = path.startsWith(root) ? Stream.of(path.substring(root.length()).split("/", 2)[0]) : Stream.empty();
        Optional<String> asked = request.getParameters().getFirst(record.noun());
        Optional<String> typed = request.getBody(Form.BODY).map(body -> body.get(record.noun())).map(String::valueOf);
        return Stream.concat(here, Stream.concat(asked.stream(), typed.stream())).filter(code -> !code.isBlank()).map(code -> new Place(root + code, code));
    }
}
