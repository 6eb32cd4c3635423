package rakor.account;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import rakor.common.RegencyClock;
import rakor.common.Role;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;
import rakor.web.Form;
import rakor.web.Messages;
import rakor.web.Option;

/** Between the forms of the pages and the terms of the services. A person writes an organisation by its name, the terms carry its code. */
@Singleton
class AccountForms {
    private static final int OFFERED = 1000;
    private final Directory directory;
    private final Messages messages;
    private final RegencyClock clock;

    AccountForms(Directory directory, Messages messages, RegencyClock clock) {
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    AccountTerms terms(Form form) {
        return new AccountTerms(form.text("username"), form.text("name"), code(form.text("organization")), form.text("person"), roles(form), form.text("language"));
    }

    MandateTerms mandate(Form form) {
        MandateTerms terms = new MandateTerms(code(form.text("organization")), form.day("from"), form.day("to"), null);
        form.end();
        return terms;
    }

    static Set<Role> roles(Form form) {
        return Arrays.stream(Role.values()).filter(role -> form.checked("roles", role.name())).collect(Collectors.toSet());
    }

    /** Of what a person wrote: a code, a name or another name; what is none of these stays, to be refused at its field. */
    String code(String written) {
        return written == null ? null : directory.organization(written).or(() -> directory.named(written)).map(OrganizationRef::code).orElse(written);
    }

    List<String> organizations() {
        return directory.living(clock.today(), OFFERED).stream().map(OrganizationRef::name).toList();
    }

    List<Option> roleOptions(Locale locale) {
        return roleOptions(locale, EnumSet.allOf(Role.class));
    }

    List<Option> roleOptions(Locale locale, Set<Role> roles) {
        return roles.stream().map(role -> new Option(role.name(), messages.text(locale, "role." + role) + ": " + messages.text(locale, "account.role-may." + role))).toList();
    }

    List<Option> shortRoleOptions(Locale locale) {
        return Arrays.stream(Role.values()).map(role -> new Option(role.name(), messages.text(locale, "role." + role))).toList();
    }

    List<Option> options(Locale locale, String prefix, String... values) {
        return Arrays.stream(values).map(value -> new Option(value, messages.text(locale, prefix + "." + value))).toList();
    }
}
