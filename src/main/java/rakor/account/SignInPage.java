package rakor.account;

/** @param next where to go after signing in, a path of this site */
record SignInPage(String next) {}
