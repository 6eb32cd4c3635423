--liquibase formatted sql

--changeset rakor:0007-meeting
CREATE TABLE meeting (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year INT NOT NULL,
  number BIGINT NOT NULL,
  title VARCHAR(300) NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('COORDINATION', 'HEARING', 'WORKING_VISIT', 'FGD', 'BRIEFING', 'PLANNING', 'SIGNING', 'EVALUATION')),
  letter_number VARCHAR(100) NULL,
  purpose TEXT NULL,
  origin VARCHAR(300) NULL,
  date DATE NOT NULL,
  date_note VARCHAR(500) NULL,
  starts_at DATETIME(6) NULL,
  ends_at DATETIME(6) NULL,
  venue VARCHAR(300) NULL,
  mode VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (mode IN ('IN_PERSON', 'ONLINE', 'HYBRID')),
  recorder_id BIGINT NOT NULL,
  organizer_id BIGINT NULL,
  chair_post_id BIGINT NULL,
  chair_name VARCHAR(200) NULL,
  note_taker VARCHAR(150) NULL,
  security_class VARCHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (security_class IN ('B', 'T', 'R')),
  urgency VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (urgency IN ('BIASA', 'SEGERA', 'SANGAT_SEGERA')),
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (status IN ('DRAFT', 'PLANNED', 'HELD', 'MINUTES_CIRCULATED', 'SEALED', 'CANCELLED')),
  status_reason VARCHAR(1000) NULL,
  notes TEXT NULL,
  integrity_note TEXT NULL,
  external_ref VARCHAR(100) NULL,
  discarded_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT meeting_code UNIQUE (code),
  CONSTRAINT meeting_year_number UNIQUE (year, number),
  CONSTRAINT meeting_external_ref UNIQUE (external_ref),
  INDEX meeting_by_date (date, id),
  INDEX meeting_by_status (status, date, id),
  INDEX meeting_by_recorder (recorder_id, date, id),
  CONSTRAINT meeting_recorder FOREIGN KEY (recorder_id) REFERENCES organization (id),
  CONSTRAINT meeting_organizer FOREIGN KEY (organizer_id) REFERENCES organization (id),
  CONSTRAINT meeting_chair_post FOREIGN KEY (chair_post_id) REFERENCES post (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting;

--changeset rakor:0007-meeting_sight
CREATE TABLE meeting_sight (
  organization_id BIGINT NOT NULL,
  date DATE NOT NULL,
  meeting_id BIGINT NOT NULL,
  via VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (via IN ('RECORDER', 'HOST', 'ORGANIZER', 'INVITED', 'SHARED')),
  PRIMARY KEY (organization_id, date, meeting_id, via),
  INDEX meeting_sight_of (meeting_id, organization_id, via),
  CONSTRAINT meeting_sight_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting_sight;

--changeset rakor:0007-meeting_host
CREATE TABLE meeting_host (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  organization_id BIGINT NOT NULL,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT meeting_host_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_host_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting_host;

--changeset rakor:0007-meeting_source
CREATE TABLE meeting_source (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  url VARCHAR(500) NOT NULL,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT meeting_source_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting_source;

--changeset rakor:0007-meeting_former_date
CREATE TABLE meeting_former_date (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  date DATE NOT NULL,
  starts_at DATETIME(6) NULL,
  ends_at DATETIME(6) NULL,
  venue VARCHAR(300) NULL,
  reason VARCHAR(1000) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT meeting_former_date_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting_former_date;

--changeset rakor:0007-invitation
CREATE TABLE invitation (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  organization_id BIGINT NULL,
  post_id BIGINT NULL,
  person_name VARCHAR(150) NULL,
  position_text VARCHAR(200) NULL,
  group_text VARCHAR(300) NULL,
  side VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (side IN ('GOVERNMENT', 'INDUSTRY', 'OTHER')),
  headcount INT NULL,
  headcount_source VARCHAR(300) NULL,
  attendance VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (attendance IN ('PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT')),
  represented_by VARCHAR(200) NULL,
  arrived_at DATETIME(6) NULL,
  left_at DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, number),
  INDEX invitation_of_organization (organization_id, meeting_id),
  CONSTRAINT invitation_whom CHECK ((organization_id IS NULL) <> (group_text IS NULL)),
  CONSTRAINT invitation_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT invitation_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT invitation_post FOREIGN KEY (post_id) REFERENCES post (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE invitation;

--changeset rakor:0007-meeting_share
CREATE TABLE meeting_share (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  organization_id BIGINT NOT NULL,
  reason VARCHAR(500) NULL,
  shared_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT meeting_share_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_share_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting_share;

--changeset rakor:0007-agenda_item
CREATE TABLE agenda_item (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  position INT NOT NULL,
  title VARCHAR(300) NOT NULL,
  topic_id BIGINT NULL,
  presenter VARCHAR(200) NULL,
  minutes INT NULL,
  discussion MEDIUMTEXT NULL,
  conclusion MEDIUMTEXT NULL,
  outcome VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (outcome IN ('OPEN', 'CONCLUDED', 'DEFERRED', 'DROPPED')),
  outcome_reason VARCHAR(1000) NULL,
  carried_meeting_id BIGINT NULL,
  carried_number INT NULL,
  removed_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT agenda_item_carried UNIQUE (carried_meeting_id, carried_number),
  CONSTRAINT agenda_item_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT agenda_item_topic FOREIGN KEY (topic_id) REFERENCES topic (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE agenda_item;
