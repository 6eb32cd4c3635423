package rakor.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.web.Register;

@Singleton
class HolidayRegister implements Register.Keeper {
    private final HolidayService holidays;

    HolidayRegister(HolidayService holidays) {
        this.holidays = holidays;
    }

    @Override
    public List<Register> registers(Actor actor) {
        return List.of(new Register(6, HolidayController.PATH, "calendar.holidays", holidays.list(actor, null, null, 1).total()));
    }
}
