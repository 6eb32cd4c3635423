package rakor;

public final class Application {
    public static void main(String[] args) {
        io.micronaut.runtime.Micronaut.build(args).mainClass(Application.class).start();
    }
}
