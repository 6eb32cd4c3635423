package rakor.stakeholder.topic;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** A topic as the API answers. */
@Serdeable
public record TopicView(String code, String nameId, String nameEn, int position, @Nullable LocalDate endedOn, long version) {}
