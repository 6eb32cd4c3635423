package rakor.account;

/** @param given whether the present password was given by an administrator and must be changed before anything else */
record OwnPasswordPage(boolean given) {}
