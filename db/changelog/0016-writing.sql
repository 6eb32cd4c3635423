--liquibase formatted sql

--changeset rakor:0016-decision
CREATE TABLE decision (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  agenda_number INT NOT NULL,
  position INT NOT NULL,
  text VARCHAR(2000) NOT NULL,
  removed_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, number),
  INDEX decision_of_item (meeting_id, agenda_number, position),
  CONSTRAINT decision_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT decision_item FOREIGN KEY (meeting_id, agenda_number) REFERENCES agenda_item (meeting_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE decision;

--changeset rakor:0016-agenda_hand
CREATE TABLE agenda_hand (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  field VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_name VARCHAR(150) NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (meeting_id, number, field),
  CONSTRAINT agenda_hand_item FOREIGN KEY (meeting_id, number) REFERENCES agenda_item (meeting_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE agenda_hand;
