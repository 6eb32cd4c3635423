package rakor.house.wrong;

import io.micronaut.transaction.annotation.Transactional;

abstract class PromiseStatus {
    @Transactional
    abstract PromiseSearch search();
}
