package rakor.calendar;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import rakor.common.Actor;
import rakor.common.Checks;
import rakor.common.DomainError;
import rakor.common.RegencyClock;
import rakor.common.Slice;
import rakor.history.Facts;
import rakor.history.History;
import rakor.history.Subject;

/** The register of holidays: read by everyone signed in, kept by the administrator. */
@Singleton
public class HolidayService {
    private final HolidayRepository holidays;
    private final History history;
    private final RegencyClock clock;

    HolidayService(HolidayRepository holidays, History history, RegencyClock clock) {
        this.holidays = holidays;
        this.history = history;
        this.clock = clock;
    }

    /**
     * By day.
     *
     * @param year  null for all years
     * @param after the last day of the page before; null on the first
     */
    @ReadOnly
    public Slice<HolidayView> list(Actor actor, Integer year, LocalDate after, int limit) {
        return holidays.list(year, after, limit);
    }

    @ReadOnly
    public HolidayView read(Actor actor, LocalDate day) {
        return holidays.find(day).orElseThrow(DomainError::notFound).view();
    }

    /** A day that was taken back may be declared again. */
    @Transactional
    public HolidayView create(Actor actor, HolidayTerms terms) {
        HolidayAccess.keeps(actor);
        HolidayTerms to = terms.tidy();
        Checks checks = new Checks().present(to.day(), "day").refuse(to.day() != null && (to.day().getYear() < 2000 || to.day().getYear() > 2100), "day", "calendar.error.day-range");
        HolidayRepository.Stored before = checks.failed() ? null : holidays.locked(to.day()).orElse(null);
        boolean declared = before != null && before.view().endedOn() == null;
        checked(checks.refuse(declared, "day", "calendar.error.day-taken", declared ? before.view().nameId() : ""), to);
        if (before == null) {
            holidays.insert(to);
        } else {
            holidays.update(before, to, null);
        }
        HolidayRepository.Stored made = holidays.find(to.day()).orElseThrow();
        Facts facts = Facts.of().say("day", to.day()).say("nameId", to.nameId()).say("nameEn", to.nameEn()).say("kind", to.kind()).say("source", to.source());
        history.write(actor, subject(made), "recording", facts.map(), null);
        return made.view();
    }

    /** @param change gives what it shall say from what it says now */
    @Transactional
    public HolidayView correct(Actor actor, LocalDate day, long version, UnaryOperator<HolidayTerms> change) {
        HolidayAccess.keeps(actor);
        HolidayRepository.Stored was = holidays.locked(day).orElseThrow(DomainError::notFound);
        HolidayView before = was.view();
        DomainError.requireRead(version, before.version());
        HolidayTerms to = change.apply(new HolidayTerms(day, before.nameId(), before.nameEn(), before.kind(), before.source())).tidy();
        checked(new Checks().refuse(!day.equals(to.day()), "day", "calendar.error.day-fixed"), to);
        Facts facts = Facts.of().change("nameId", before.nameId(), to.nameId()).change("nameEn", before.nameEn(), to.nameEn()).change("kind", before.kind(), to.kind()).change("source", before.source(), to.source());
        if (!facts.none()) {
            holidays.update(was, to, before.endedOn());
            history.write(actor, subject(was), "correction", facts.map(), null);
        }
        return holidays.find(day).orElseThrow().view();
    }

    private static void checked(Checks checks, HolidayTerms to) {
        checks.text(to.nameId(), "nameId", 150).text(to.nameEn(), "nameEn", 150).present(to.kind(), "kind").atMost(to.source(), "source", 300).end();
    }

    /** @param version the version the caller read; null when none was named */
    @Transactional
    public HolidayView end(Actor actor, LocalDate day, Long version, String reason) {
        HolidayAccess.keeps(actor);
        HolidayRepository.Stored was = holidays.locked(day).orElseThrow(DomainError::notFound);
        HolidayView before = was.view();
        if (before.endedOn() != null) {
            throw DomainError.conflict("calendar.error.ended");
        }
        DomainError.requireRead(version, before.version());
        String why = HolidayTerms.tidy(reason);
        new Checks().text(why, "reason", 500).end();
        holidays.update(was, new HolidayTerms(day, before.nameId(), before.nameEn(), before.kind(), before.source()), clock.today());
        history.write(actor, subject(was), "ending", Facts.of().say("day", day).map(), why);
        return holidays.find(day).orElseThrow().view();
    }

    private static Subject subject(HolidayRepository.Stored holiday) {
        return new Subject("holiday", holiday.id(), holiday.view().day().toString());
    }
}
