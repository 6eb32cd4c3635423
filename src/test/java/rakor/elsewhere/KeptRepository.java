package rakor.elsewhere;

/** Stands behind the door of a room of its own, for the rooms that break the rules. */
public abstract class KeptRepository {}
