package rakor.stakeholder.estate;

import java.util.List;
import java.util.stream.Collectors;
import rakor.stakeholder.Named;
import rakor.web.Option;

/** @param now what the estate says now; null while it is not recorded */
record EstateFormPage(EstateView now, List<Option> districts) {
    String action() {
        return now == null ? EstateController.PATH : EstateController.PATH + "/" + now.code();
    }

    List<Option> facts() {
        return List.of(new Option(now.name(), "stakeholder.organization.name"), new Option(now.districts().stream().map(Named::name).collect(Collectors.joining(", ")), "stakeholder.estate.districts"));
    }
}
