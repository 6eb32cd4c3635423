--liquibase formatted sql

--changeset rakor:0020-meeting-revision
ALTER TABLE meeting ADD revision VARCHAR(1000) NULL;
--rollback ALTER TABLE meeting DROP COLUMN revision;

--changeset rakor:0020-minutes_version
CREATE TABLE minutes_version (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (status IN ('CIRCULATED', 'SEALED', 'SUPERSEDED')),
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  record MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  why VARCHAR(1000) NULL,
  objection_days INT NOT NULL,
  circulated_on DATE NOT NULL,
  circulated_at DATETIME(6) NOT NULL,
  circulated_by VARCHAR(150) NOT NULL,
  sealed_at DATETIME(6) NULL,
  seal VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT minutes_version_code UNIQUE (code),
  CONSTRAINT minutes_version_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE minutes_version;

--changeset rakor:0020-minutes_seat
CREATE TABLE minutes_seat (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  seat INT NOT NULL,
  organization_id BIGINT NULL,
  post_id BIGINT NULL,
  name VARCHAR(300) NOT NULL,
  approved_at DATETIME(6) NULL,
  approved_by VARCHAR(300) NULL,
  said_by VARCHAR(200) NULL,
  said_on DATE NULL,
  document VARCHAR(300) NULL,
  PRIMARY KEY (meeting_id, number, seat),
  INDEX minutes_seat_of_organization (organization_id, approved_at),
  CONSTRAINT minutes_seat_version FOREIGN KEY (meeting_id, number) REFERENCES minutes_version (meeting_id, number),
  CONSTRAINT minutes_seat_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT minutes_seat_post FOREIGN KEY (post_id) REFERENCES post (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE minutes_seat;

--changeset rakor:0020-minutes_objection
CREATE TABLE minutes_objection (
  meeting_id BIGINT NOT NULL,
  objection INT NOT NULL,
  number INT NOT NULL,
  organization_id BIGINT NOT NULL,
  agenda_number INT NULL,
  wording MEDIUMTEXT NULL,
  reason VARCHAR(2000) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(150) NOT NULL,
  said_by VARCHAR(200) NULL,
  said_on DATE NULL,
  document VARCHAR(300) NULL,
  answer VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (answer IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  answer_reason VARCHAR(2000) NULL,
  answered_at DATETIME(6) NULL,
  answered_by VARCHAR(150) NULL,
  PRIMARY KEY (meeting_id, objection),
  INDEX minutes_objection_of_version (meeting_id, number),
  INDEX minutes_objection_open (answer, meeting_id),
  CONSTRAINT minutes_objection_version FOREIGN KEY (meeting_id, number) REFERENCES minutes_version (meeting_id, number),
  CONSTRAINT minutes_objection_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE minutes_objection;
