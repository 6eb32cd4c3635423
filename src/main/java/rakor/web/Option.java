package rakor.web;

/** One choice of a list in a form: the value that is sent and the words a person reads. */
public record Option(String value, String label) {}
