/** Measures all that stands in docs/performance.md, or only the minutes: {@code Measure [minutes]}. */
final class Measure {
    private Measure() {}

    public static void main(String[] words) throws Exception {
        boolean all = words.length == 0;
        try (Rakor rakor = Rakor.start()) {
            String official = rakor.token("petugas");
            rakor.perRequest("floor: read one topic, signed in", () -> rakor.get("/api/v1/topics/LICENSING", official), all ? 8000 : 3000);
            if (all) {
                new Commitments(rakor, official).measure();
            }
            new Minutes(rakor, official).measure();
            rakor.memory("after all");
        }
    }
}
