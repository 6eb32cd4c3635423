package rakor.account;

import java.util.List;
import rakor.web.Option;

/** @param offices the regency's own organisations */
record FirstAdministratorPage(List<Option> offices, List<Option> roles) {}
