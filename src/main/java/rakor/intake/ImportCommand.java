package rakor.intake;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import rakor.Command;
import rakor.StartError;
import rakor.account.Actors;
import rakor.common.Actor;
import rakor.common.Role;
import rakor.stakeholder.Directory;
import rakor.stakeholder.OrganizationRef;

/** {@code import meetings FILE --as USER [--recorder CODE]}: takes meetings over from a file, as an official of the office that shall keep their record. */
@Singleton
class ImportCommand implements Command {
    /** Something in the file was left out; the rest is in the base. */
    static final int LEFT_OUT = 3;
    private static final String USAGE = "import meetings FILE --as USER [--recorder CODE]";
    private final Intake intake;
    private final ReportPrinter printer;
    private final Actors actors;
    private final Directory directory;

    ImportCommand(Intake intake, ReportPrinter printer, Actors actors, Directory directory) {
        this.intake = intake;
        this.printer = printer;
        this.actors = actors;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import meetings FILE --as USER [--recorder CODE]   take meetings over from a JSON file; repeatable";
    }

    @Override
    public int run(List<String> words) {
        if (words.size() < 2 || !words.get(0).equals("meetings") || words.get(1).startsWith("--")) {
            throw new StartError("Say " + USAGE + ".");
        }
        Wish wish = Wish.of(words.subList(2, words.size()));
        Actor actor = actors.of(wish.user()).orElseThrow(() -> new StartError("There is no account " + wish.user() + "."));
        OrganizationRef recorder = recorder(actor, wish.recorder());
        Report report = intake.take(actor, recorder.code(), Path.of(words.get(1)));
        printer.lines(report, actor.locale(), recorder.name()).forEach(System.out::println);
        return report.incomplete() ? LEFT_OUT : 0;
    }

    private OrganizationRef recorder(Actor actor, String code) {
        OrganizationRef office = code == null ? directory.organizations(List.of(actor.organizationId())).get(actor.organizationId()) : directory.organization(code).orElse(null);
        if (office == null) {
            throw new StartError("There is no organisation with the code " + code + ".");
        }
        if (!actor.has(Role.OFFICIAL) || !actor.actsFor(office.id()) || !office.regency()) {
            throw new StartError("The account " + actor.username() + " is no official acting for " + office.name() + ", so it may not keep that office's record.");
        }
        return office;
    }

    private record Wish(String user, String recorder) {
        static Wish of(List<String> words) {
            String user = null;
            String recorder = null;
            for (int i = 0; i < words.size(); i += 2) {
                String value = i + 1 < words.size() ? words.get(i + 1) : null;
                boolean as = words.get(i).equals("--as");
                if (value == null || !as && !words.get(i).equals("--recorder")) {
                    throw new StartError("What is \"" + words.get(i) + "\"? Say " + USAGE + ".");
                }
                user = as ? value : user;
                recorder = as ? recorder : value;
            }
            if (user == null) {
                throw new StartError("Say as whom: " + USAGE + ".");
            }
            return new Wish(user, recorder);
        }
    }
}
