package rakor.account;

import io.micronaut.http.HttpRequest;
import rakor.common.Checks;

/**
 * Somebody tries to sign in.
 *
 * @param username   folded
 * @param source     the network address
 * @param deviceMark the device token the request carried; null without one
 * @param agent      what the browser or program calls itself; null when it does not say
 */
record SignInAttempt(String username, String password, String source, String deviceMark, String agent) {
    static SignInAttempt of(HttpRequest<?> request, String username, String password, String deviceMark) {
        new Checks().text(username, "username", 200).present(password, "password").atMost(password, "password", 1000).end();
        String agent = request.getHeaders().get("User-Agent");
        String shortAgent = agent == null ? null : agent.substring(0, Math.min(agent.length(), 200));
        return new SignInAttempt(Usernames.folded(username), password, request.getRemoteAddress().getAddress().getHostAddress(), deviceMark, shortAgent);
    }
}
