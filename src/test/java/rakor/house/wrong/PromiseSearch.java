package rakor.house.wrong;

abstract class PromiseSearch {}
