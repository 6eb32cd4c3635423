package rakor.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rakor.common.Actor;
import rakor.common.DomainError;
import rakor.common.DomainError.Kind;
import rakor.stakeholder.person.HolderEndingTerms;
import rakor.stakeholder.person.HolderService;
import rakor.stakeholder.person.HolderTerms;
import rakor.stakeholder.person.HolderView;
import rakor.stakeholder.person.PersonService;
import rakor.stakeholder.person.PersonTerms;
import rakor.stakeholder.person.PostService;
import rakor.stakeholder.person.PostTerms;
import rakor.stakeholder.person.PostView;
import rakor.support.Refused;
import rakor.support.RakorTest;
import rakor.support.Registers;

@RakorTest
class HoldersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private final Holders holders;
    private final HolderService register;
    private final PostService posts;
    private final PersonService people;
    private final Directory directory;
    private final Actor admin;

    HoldersTest(Holders holders, HolderService register, PostService posts, PersonService people, Directory directory, Registers registers) {
        this.holders = holders;
        this.register = register;
        this.posts = posts;
        this.people = people;
        this.directory = directory;
        this.admin = registers.admin();
    }

    private String person(String name) {
        return people.create(admin, new PersonTerms(name, null, null, null, null, null, null)).code();
    }

    private String post(String name, String superior) {
        return posts.create(admin, new PostTerms(name, "PEMKAB-BEKASI", superior)).code();
    }

    private HolderView hold(String post, String person, HolderStatus status, LocalDate from, LocalDate to) {
        return register.create(admin, new HolderTerms(post, person, status, from, to));
    }

    private String on(String post, LocalDate day) {
        return holders.on(directory.post(post).orElseThrow().id(), day).map(Holder::code).orElse("kosong");
    }

    private static HolderEndingTerms on(LocalDate day) {
        return new HolderEndingTerms(day, null, null);
    }

    @Test
    void theFirstDayCountsAndTheLastDoesNot() {
        String post = post("Jabatan batas", null);
        String code = hold(post, person("Contoh Batas"), HolderStatus.DEFINITIVE, DAY, DAY.plusDays(2)).code();

        assertEquals(List.of("kosong", code, code, "kosong"), List.of(on(post, DAY.minusDays(1)), on(post, DAY), on(post, DAY.plusDays(1)), on(post, DAY.plusDays(2))));
    }

    @Test
    void anActingHolderWinsForTheDay() {
        String post = post("Jabatan cuti", null);
        String own = hold(post, person("Contoh Definitif"), HolderStatus.DEFINITIVE, DAY.minusYears(1), null).code();
        String acting = hold(post, person("Contoh Harian"), HolderStatus.PLH, DAY, DAY.plusDays(1)).code();

        assertEquals(List.of(own, acting, own), List.of(on(post, DAY.minusDays(1)), on(post, DAY), on(post, DAY.plusDays(1))));
    }

    @Test
    void twoDefinitiveHoldersNeverOverlapButFollowEachOtherOnTheDay() {
        String post = post("Jabatan ganti", null);
        HolderView first = hold(post, person("Contoh Pertama"), HolderStatus.DEFINITIVE, DAY, null);
        String second = person("Contoh Kedua");
        Refused.at("from", "stakeholder.error.holder-overlap", () -> hold(post, second, HolderStatus.DEFINITIVE, DAY.plusDays(5), null));
        register.end(admin, first.code(), on(DAY.plusDays(5)));
        HolderView next = hold(post, second, HolderStatus.DEFINITIVE, DAY.plusDays(5), null);
        Refused.at("from", "stakeholder.error.holder-overlap", () -> register.correct(admin, next.code(), next.version(), t -> new HolderTerms(t.post(), t.person(), t.status(), DAY.plusDays(4), null)));
        Refused.as(Kind.CONFLICT, () -> register.end(admin, first.code(), on(DAY.plusDays(6))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyDayIsAnsweredAsANaiveModelAnswers(int seed) {
        Random random = new Random(seed);
        List<Map.Entry<String, HolderView>> written = new ArrayList<>();
        List<String> all = List.of(post("Jabatan acak A" + seed, null), post("Jabatan acak B" + seed, null));
        String person = person("Contoh Acak " + seed);
        for (int i = 0; i < 14; i++) {
            String post = all.get(random.nextInt(2));
            LocalDate from = DAY.plusDays(random.nextInt(60));
            LocalDate to = random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(20));
            HolderStatus status = HolderStatus.values()[random.nextInt(5)];
            boolean overlaps = status == HolderStatus.DEFINITIVE && written.stream().anyMatch(e -> e.getKey().equals(post) && e.getValue().status() == HolderStatus.DEFINITIVE && overlap(e.getValue(), from, to));
            try {
                written.add(Map.entry(post, hold(post, person, status, from, to)));
                assertEquals(false, overlaps, "seed " + seed + ": an overlap was taken");
            } catch (DomainError e) {
                assertEquals(true, overlaps, "seed " + seed + ": refused without an overlap");
            }
        }
        for (LocalDate day = DAY.minusDays(1); day.isBefore(DAY.plusDays(90)); day = day.plusDays(1)) {
            for (String post : all) {
                assertEquals(naive(written, post, day), on(post, day), "seed " + seed + " on " + day);
            }
        }
    }

    private static boolean overlap(HolderView one, LocalDate from, LocalDate to) {
        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(200)); day = day.plusDays(1)) {
            if (one.on(day) && !day.isBefore(from) && (to == null || day.isBefore(to))) {
                return true;
            }
        }
        return false;
    }

    private static String naive(List<Map.Entry<String, HolderView>> written, String post, LocalDate day) {
        Map<String, Integer> order = new HashMap<>();
        written.forEach(e -> order.put(e.getValue().code(), order.size()));
        List<HolderView> present = written.stream().filter(e -> e.getKey().equals(post)).map(Map.Entry::getValue).filter(holder -> holder.on(day)).toList();
        List<HolderView> acting = present.stream().filter(holder -> holder.status().acting()).toList();
        return (acting.isEmpty() ? present : acting).stream().max(Comparator.comparing(HolderView::from).thenComparing(holder -> order.get(holder.code()))).map(HolderView::code).orElse("kosong");
    }

    @Test
    void aVacantPostIsAnsweredByTheNearestHeldOneAbove() {
        String top = post("Bupati Contoh", null);
        String middle = post("Sekretaris Contoh", top);
        String low = post("Kepala Contoh", middle);
        String regent = person("Contoh Bupati");
        hold(top, regent, HolderStatus.DEFINITIVE, DAY.minusYears(1), null);

        PostView vacant = posts.read(admin, low);
        assertEquals(null, vacant.holder());
        assertEquals(top + " " + regent, vacant.answering().post().code() + " " + vacant.answering().person().code());
        String acting = person("Contoh Plt");
        hold(middle, acting, HolderStatus.PLT, DAY, null);
        assertEquals(middle, posts.read(admin, low).answering().post().code());
        assertEquals(acting, posts.read(admin, middle).holder().person().code());
        Refused.at("superior", "stakeholder.error.superior-circle", () -> posts.correct(admin, top, 0, t -> new PostTerms(t.name(), t.organization(), low)));
    }

    @Test
    void aPostSomebodyHoldsIsNotEndedNorAPersonWhoHoldsOne() {
        String post = post("Jabatan akhir", null);
        String person = person("Contoh Akhir");
        HolderView holder = hold(post, person, HolderStatus.PJ, DAY, null);
        Refused.as(Kind.CONFLICT, () -> posts.end(admin, post, null, DAY.plusDays(9)));
        Refused.as(Kind.CONFLICT, () -> people.end(admin, person, null, DAY.plusDays(9)));
        register.end(admin, holder.code(), on(DAY.plusDays(9)));
        posts.end(admin, post, null, DAY.plusDays(9));
        people.end(admin, person, null, DAY.plusDays(9));
        Refused.at("post", "stakeholder.error.organization-ended", () -> hold(post, person("Contoh Terlambat"), HolderStatus.PLT, DAY.plusDays(20), null));
    }
}
