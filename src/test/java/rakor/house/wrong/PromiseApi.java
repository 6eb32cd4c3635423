package rakor.house.wrong;

import io.micronaut.http.annotation.Get;
import rakor.database.Rows;

/** Breaks the rules of doors: public, unsecured, with statements. Never a bean, so it answers nothing. */
public abstract class PromiseApi {
    abstract Rows rows();

    @Get("/promises")
    abstract PromiseSearch promises();
}
