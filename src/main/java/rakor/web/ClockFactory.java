package rakor.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import rakor.common.RegencyClock;

@Factory
class ClockFactory {
    @Singleton
    RegencyClock regencyClock(@Value("${rakor.zone:Asia/Jakarta}") String zone) {
        return new RegencyClock(Clock.system(ZoneId.of(zone)));
    }
}
