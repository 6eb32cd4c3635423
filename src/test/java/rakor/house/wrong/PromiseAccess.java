package rakor.house.wrong;

import rakor.elsewhere.KeptRepository;

/** Breaks the rules of what stands behind a door: uses what stands behind another one. */
abstract class PromiseAccess {
    abstract KeptRepository kept();
}
