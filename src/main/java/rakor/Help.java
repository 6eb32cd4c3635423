package rakor;

import java.util.LinkedHashMap;
import java.util.Map;

/** What can be typed at the console; known without a database, so that asking for help starts nothing. */
final class Help {
    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("serve", "serve                                             answer requests (the default)");
        COMMANDS.put("import", "import meetings FILE --as USER [--recorder CODE]  take meetings over from a JSON file; repeatable");
        COMMANDS.put("verify-history", "verify-history [--head NUMBER:HASH]               walk the history's chains");
        COMMANDS.put("help", "help                                              this list");
    }

    private Help() {}

    /** Whether it is the name of a command that a room carries out. */
    static boolean knows(String name) {
        return COMMANDS.containsKey(name) && !name.equals("serve") && !name.equals("help");
    }

    /** @return the exit code: 0 when help was asked for */
    static int print(String asked) {
        System.out.println("java -jar rakor.jar COMMAND");
        COMMANDS.values().forEach(line -> System.out.println("  " + line));
        return asked.equals("help") || asked.equals("--help") || asked.equals("-h") ? 0 : 2;
    }
}
