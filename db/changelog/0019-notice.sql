--liquibase formatted sql

--changeset rakor:0019-organization-email
ALTER TABLE organization ADD COLUMN email VARCHAR(254) NULL;
--rollback ALTER TABLE organization DROP COLUMN email;

--changeset rakor:0019-outbox
CREATE TABLE outbox (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receiver VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  receiver_name VARCHAR(320) NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('INVITATION', 'CHANGE', 'CANCELLATION', 'WITHDRAWAL')),
  about VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence INT NOT NULL,
  subject VARCHAR(400) NOT NULL,
  body TEXT NOT NULL,
  calendar TEXT NULL,
  letter INT NULL,
  state VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'FAILED', 'GIVEN_UP')),
  attempts INT NOT NULL DEFAULT 0,
  next_at DATETIME(6) NULL,
  give_up_at DATETIME(6) NOT NULL,
  claimed_by VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  last_error VARCHAR(500) NULL,
  created_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  CONSTRAINT outbox_code UNIQUE (code),
  CONSTRAINT outbox_once UNIQUE (reason, receiver),
  INDEX outbox_due (next_at),
  INDEX outbox_in_turn (about, receiver, sequence),
  INDEX outbox_by_state (state, created_at, code),
  INDEX outbox_by_time (created_at, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE outbox;

--changeset rakor:0019-meeting_calendar
CREATE TABLE meeting_calendar (
  meeting_id BIGINT NOT NULL PRIMARY KEY,
  uid VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence INT NOT NULL,
  cancelled BOOLEAN NOT NULL,
  title VARCHAR(300) NULL,
  date DATE NOT NULL,
  starts_at DATETIME(6) NULL,
  ends_at DATETIME(6) NULL,
  venue VARCHAR(300) NULL,
  CONSTRAINT meeting_calendar_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE meeting_calendar;

--changeset rakor:0019-invitation_sending
CREATE TABLE invitation_sending (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  receiver VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  receiver_name VARCHAR(320) NULL,
  person_id BIGINT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (meeting_id, number, receiver),
  CONSTRAINT invitation_sending_invitation FOREIGN KEY (meeting_id, number) REFERENCES invitation (meeting_id, number),
  CONSTRAINT invitation_sending_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE invitation_sending;

--changeset rakor:0019-invitation_reply
CREATE TABLE invitation_reply (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  answer VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (answer IN ('ACCEPTED', 'DECLINED', 'DEPUTY')),
  deputy_name VARCHAR(150) NULL,
  deputy_post VARCHAR(150) NULL,
  replied_at DATETIME(6) NOT NULL,
  PRIMARY KEY (meeting_id, number),
  CONSTRAINT invitation_reply_invitation FOREIGN KEY (meeting_id, number) REFERENCES invitation (meeting_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE invitation_reply;
