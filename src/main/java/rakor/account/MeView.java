package rakor.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import rakor.common.Role;
import rakor.common.Side;

/** Who is signed in. @param actsFor codes of the organisations the account acts for today */
@Serdeable
public record MeView(String username, String name, List<Role> roles, Own organization, List<String> actsFor, String language) {
    @Serdeable
    public record Own(String code, String name, Side side) {}
}
