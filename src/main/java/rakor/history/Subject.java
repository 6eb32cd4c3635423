package rakor.history;

/** The record a history row is about: its table's name, its key, and the code people know it by. */
public record Subject(String table, long id, String code) {}
