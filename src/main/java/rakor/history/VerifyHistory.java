package rakor.history;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rakor.Command;
import rakor.StartError;
import rakor.history.ChainService.Head;

/** The command that says whether the history is as it was written. */
@Singleton
class VerifyHistory implements Command {
    private static final Pattern HEAD = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");
    private final ChainService chain;
    private final List<Sealed> sealed;

    VerifyHistory(ChainService chain, List<Sealed> sealed) {
        this.chain = chain;
        this.sealed = sealed;
    }

    @Override
    public String name() {
        return "verify-history";
    }

    @Override
    public String usage() {
        return "verify-history [--head NUMBER:HASH]   walk the history's chains, also against a head that was exported before";
    }

    @Override
    public int run(List<String> words) {
        Verdict verdict = chain.check(head(words));
        verdict.lines().forEach(System.out::println);
        List<String> damages = sealed.stream().flatMap(kept -> kept.damages().stream()).toList();
        damages.forEach(damage -> System.out.println("NOT AS IT WAS SEALED: " + damage + "."));
        return verdict.sound() && damages.isEmpty() ? 0 : 1;
    }

    private static Head head(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        Matcher read = HEAD.matcher(words.get(words.size() - 1));
        if (words.size() != 2 || !words.get(0).equals("--head") || !read.matches()) {
            throw new StartError("verify-history takes nothing, or --head NUMBER:HASH as /history shows it.");
        }
        return new Head(Long.parseLong(read.group(1)), read.group(2));
    }
}
